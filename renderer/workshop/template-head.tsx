// The head of a template: which paper it is of, whose wording is in use, and what can be done with it as a whole.
import {
  DownloadOutlined,
  HistoryOutlined,
  ImportOutlined,
  RedoOutlined,
  RollbackOutlined,
  SaveOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DeskHead, type HeadOfPanes } from '../ui/desk-head';
import { IconAct } from '../ui/icon-act';
import { useSignal } from '../ui/signal';
import { useSpeech } from '../words/speech';
import type { AtWork } from './template-desk';
import type { TemplateDeeds } from './use-template-deeds';

type Props = HeadOfPanes & { readonly at: AtWork; readonly deeds: TemplateDeeds };

export function TemplateHead({ at, deeds, ...props }: Props) {
  const { opened, session } = at;
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  const { changed, canUndo, canRedo, faults } = useSignal(session.state);
  const inUse = opened.editions.find((one) => one.inUse);
  const blocked = faults.some(({ severity }) => severity === 'block');
  return (
    <DeskHead
      {...props}
      back={t('back')}
      title={text(opened.name)}
      about={
        <span>
          {inUse === undefined
            ? t('shippedEdition', { edition: String(opened.shipped.edition) })
            : t('ownEdition', { edition: inUse.edition })}
        </span>
      }
      panes={{ label: t('panes'), start: t('wording'), end: t('look.paper') }}
    >
      <IconAct label={t('undo')} icon={<UndoOutlined />} disabled={!canUndo} onClick={() => session.undo()} />
      <IconAct label={t('redo')} icon={<RedoOutlined />} disabled={!canRedo} onClick={() => session.redo()} />
      <IconAct label={t('history')} icon={<HistoryOutlined />} onClick={() => deeds.open('history')} />
      <IconAct label={t('import')} icon={<ImportOutlined />} onClick={() => void deeds.importFile()} />
      <IconAct
        label={t('export')}
        icon={<DownloadOutlined />}
        disabled={blocked}
        onClick={() => void deeds.exportFile()}
      />
      <IconAct
        label={t('reset')}
        icon={<RollbackOutlined />}
        disabled={inUse === undefined}
        onClick={() => deeds.open('reset')}
      />
      <Button
        type="primary"
        icon={<SaveOutlined />}
        aria-disabled={!changed || blocked}
        onClick={() => deeds.open('save')}
      >
        {t('saveAs')}
      </Button>
    </DeskHead>
  );
}
