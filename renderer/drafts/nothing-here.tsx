// What stands where the list has no rows: why, and what to do about it.
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { firstWish, isNarrowed, wishFor } from './list-wish';
import type { Found } from './use-drafts';

export function NothingHere(props: { readonly found: Found; readonly onNew: () => void }) {
  const { t } = useTranslation('drafts');
  const { wish } = props.found;
  const [title, hint] = isNarrowed(wish)
    ? [t('nothingFound'), t('nothingFoundHint')]
    : wish.trashed
      ? [t('trashEmpty'), t('trashEmptyHint')]
      : [t('emptyTitle'), t('emptyHint')];
  return (
    <div className="drafts-nothing">
      <Empty
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={
          <>
            <strong>{title}</strong>
            <p>{hint}</p>
          </>
        }
      >
        {isNarrowed(wish) ? (
          <Button onClick={() => wishFor({ ...firstWish, trashed: wish.trashed })}>{t('clearFilters')}</Button>
        ) : (
          !wish.trashed && (
            <Button type="primary" onClick={props.onNew}>
              {t('new')}
            </Button>
          )
        )}
      </Empty>
    </div>
  );
}
