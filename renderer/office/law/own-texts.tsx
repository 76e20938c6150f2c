// The texts of law that the office has entered.
import { App, Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Law, LawText } from '../../../templates/law/schema';
import { useSpeech } from '../../words/speech';
import { jurisdictionName } from './jurisdictions';
import { basesCiting } from './own-law';

export function OwnTexts(props: {
  readonly own: Law;
  readonly shipped: Law;
  readonly onEdit: (index: number) => void;
  readonly onBases: (text: LawText) => void;
  readonly onRemove: (index: number) => void;
}) {
  const { own } = props;
  const { t } = useTranslation('law');
  const { text: say } = useSpeech();
  const { modal } = App.useApp();
  if (own.texts.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noneEntered')} />;
  }
  const remove = (index: number, title: string): void => {
    modal.confirm({
      title: t('removeTitle', { title }),
      content: t('removeHint'),
      okText: t('remove'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: () => props.onRemove(index),
    });
  };
  return (
    <ul className="record-entries">
      {own.texts.map((text, index) => (
        <li key={`${text.law} ${text.edition}`} className="record-entry">
          <div>
            <p className="law-title">
              <strong>{say(text.title)}</strong>
              <span className="office-quiet">{say(jurisdictionName(text.jurisdiction))}</span>
            </p>
            <p className="record-hint">
              {t('term', { from: text.validFrom, to: text.validTo ?? t('openEnd') })} ·{' '}
              {t('articleCount', { count: text.articles.length })} · {t('basisCount', { count: countBases(own, text) })}
            </p>
          </div>
          <div className="panel-actions">
            <Button onClick={() => props.onEdit(index)}>{t('edit')}</Button>
            <Button onClick={() => props.onBases(text)}>{t('bases')}</Button>
            <Button danger onClick={() => remove(index, say(text.title))}>
              {t('remove')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

function countBases(own: Law, text: LawText): number {
  return own.matters.filter((matter) =>
    basesCiting(matter, text.law).some(({ validFrom }) => validFrom >= text.validFrom),
  ).length;
}
