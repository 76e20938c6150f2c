// The gaps of the paper as a list, for a way to each field without the pointer.
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap } from './gaps';

export function GapList(props: { readonly gaps: readonly Gap[]; readonly onGoTo: (gap: Gap) => void }) {
  const { t } = useTranslation('paper');
  const [open, setOpen] = useState(false);
  const { gaps, onGoTo } = props;
  if (gaps.length === 0) return null;
  const goTo = (gap: Gap) => {
    setOpen(false);
    onGoTo(gap);
  };
  const list = (
    <ul className="gap-list">
      {gaps.map((gap, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one gap may stand twice on a page; the list is read anew as a whole
        <li key={index}>
          <Button type="text" size="small" block onClick={() => goTo(gap)}>
            <span className="gap-name">{gap.name}</span>
            <span className="gap-page">{t('onPage', { page: gap.page })}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <Popover
      trigger="click"
      placement="topLeft"
      title={t('gapsTitle')}
      content={list}
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
    >
      <Button size="small" type="text" className="gap-button" aria-expanded={open}>
        {t('gapsHere', { count: gaps.length })}
      </Button>
    </Popover>
  );
}
