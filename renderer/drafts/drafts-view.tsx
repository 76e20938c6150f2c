// The list of all cases: search, filters, and what can be done with the chosen ones.
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

export function DraftsView(props: { readonly onOpen: (id: string) => void }) {
  const { t } = useTranslation('drafts');
  return <Button onClick={() => props.onOpen('x')}>{t('title')}</Button>;
}
