// The gaps of the paper as a list, for a way to each field without the pointer.
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Missing } from './gaps';

export function GapList(props: { readonly missing: readonly Missing[]; readonly onGoTo: (missing: Missing) => void }) {
  const { t } = useTranslation('paper');
  const [open, setOpen] = useState(false);
  const { missing, onGoTo } = props;
  if (missing.length === 0) return null;
  const goTo = (one: Missing) => {
    setOpen(false);
    onGoTo(one);
  };
  const list = (
    <ul className="gap-list">
      {missing.map((one) => (
        <li key={one.field ?? one.gap.name}>
          <Button type="text" size="small" block onClick={() => goTo(one)}>
            <span className="gap-name">{one.gap.name}</span>
            <span className="gap-page">{t('onPage', { page: one.gap.page })}</span>
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
        {t('gapsHere', { count: missing.length })}
      </Button>
    </Popover>
  );
}
