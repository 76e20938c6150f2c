// A figure that leads to the cases behind it; nought leads nowhere.
import { useTranslation } from 'react-i18next';

export function FigureButton(props: { readonly count: number; readonly what: string; readonly onOpen: () => void }) {
  const { t } = useTranslation('figures');
  const { count, what } = props;
  if (count === 0) return <span className="figures-nought">0</span>;
  return (
    <button type="button" className="figure-value" aria-label={t('showCases', { what, count })} onClick={props.onOpen}>
      {count}
    </button>
  );
}
