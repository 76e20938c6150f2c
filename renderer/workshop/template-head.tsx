// The head of a template: which paper it is of, whose wording is in use, and what can be done with it as a whole.
import {
  ArrowLeftOutlined,
  DownloadOutlined,
  HistoryOutlined,
  ImportOutlined,
  RedoOutlined,
  RollbackOutlined,
  SaveOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button, Segmented, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { IconAct } from '../ui/icon-act';
import { useSignal } from '../ui/signal';
import { useSpeech } from '../words/speech';
import type { AtWork } from './template-desk';
import type { TemplateDeeds } from './use-template-deeds';

export function TemplateHead(props: {
  readonly at: AtWork;
  readonly deeds: TemplateDeeds;
  /** The pane in sight where there is room for one only, else null. */
  readonly pane: 'start' | 'end' | null;
  readonly onPane: (pane: 'start' | 'end') => void;
  readonly onBack: () => void;
}) {
  const { at, deeds, pane } = props;
  const { opened, session } = at;
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  const { changed, canUndo, canRedo, faults } = useSignal(session.state);
  const inUse = opened.editions.find((one) => one.inUse);
  const blocked = faults.some(({ severity }) => severity === 'block');
  return (
    <header className="desk-head">
      <Tooltip title={t('back')}>
        <Button type="text" icon={<ArrowLeftOutlined />} aria-label={t('back')} onClick={props.onBack} />
      </Tooltip>
      <div className="desk-head-names">
        <h1 title={text(opened.name)}>{text(opened.name)}</h1>
        <span>
          {inUse === undefined
            ? t('shippedEdition', { edition: String(opened.shipped.edition) })
            : t('ownEdition', { edition: inUse.edition })}
        </span>
      </div>
      {pane !== null && (
        <Segmented
          aria-label={t('panes')}
          value={pane}
          onChange={props.onPane}
          options={[
            { value: 'start', label: t('wording') },
            { value: 'end', label: t('look.paper') },
          ]}
        />
      )}
      <div className="desk-head-acts">
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
      </div>
    </header>
  );
}
