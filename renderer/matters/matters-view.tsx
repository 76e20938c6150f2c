// The list of matters 清单 as the office keeps it, and the texts of law that it rests on.
import { DiffOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../frame/navigation';
import { ExchangeButtons } from '../matters-exchange/exchange-buttons';
import { TabbedPage } from '../ui/tabbed-page';
import { AmendDrawer } from './amend/amend-drawer';
import { LawFrame } from './keeping/law-frame';
import type { LawAtHand } from './keeping/use-law';
import { LibraryPart } from './library/library-part';
import { MatterList } from './list/matter-list';
import { NewMatter } from './list/new-matter';

const parts = ['matters', 'law'] as const;
type Part = (typeof parts)[number];

export function MattersView({ part }: { readonly part: Part }) {
  return <LawFrame>{(at, refresh) => <Rooms part={part} at={at} refresh={refresh} />}</LawFrame>;
}

/** Nothing is typed here that is not kept. */
const saved = async (): Promise<boolean> => true;

type Dialog = 'new' | 'amend' | null;

function Rooms(props: { readonly part: Part; readonly at: LawAtHand; readonly refresh: () => Promise<void> }) {
  const { part, at, refresh } = props;
  const { t } = useTranslation('matters');
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = (): void => setDialog(null);
  return (
    <>
      <TabbedPage
        name="matters-part"
        title={t('title')}
        hint={t('hint')}
        actions={
          <>
            <ExchangeButtons ready={saved} onTaken={() => void refresh()} />
            <Button icon={<DiffOutlined aria-hidden />} onClick={() => setDialog('amend')}>
              {t('amendLaw')}
            </Button>
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setDialog('new')}>
              {t('new.open')}
            </Button>
          </>
        }
        tabs={t('parts')}
        parts={parts}
        chosen={part}
        labelOf={(id) => t(`part.${id}`)}
        onChoose={(id) => goTo({ view: 'matters', part: id })}
      >
        {part === 'matters' ? <MatterList at={at} /> : <LibraryPart at={at} refresh={refresh} />}
      </TabbedPage>
      {dialog === 'new' && <NewMatter at={at} onClose={close} />}
      {dialog === 'amend' && <AmendDrawer at={at} refresh={refresh} onClose={close} />}
    </>
  );
}
