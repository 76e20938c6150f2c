// The dialog that is open over a template, if any.
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TemplateData } from '../../templates/workshop/shipped-text';
import { useSignal } from '../ui/signal';
import { useSpeech } from '../words/speech';
import { HistoryDrawer } from './editions/history-drawer';
import { ResetDialog } from './editions/reset-dialog';
import { SaveDialog } from './editions/save-dialog';
import { ThreeWayDrawer } from './editions/three-way-drawer';
import type { AtWork } from './template-desk';
import type { Imported, TemplateDeeds } from './use-template-deeds';
import './editions/editions.css';

export function TemplateDialogs(props: {
  readonly at: AtWork;
  readonly deeds: TemplateDeeds;
  readonly template: TemplateData;
}) {
  const { at, deeds, template } = props;
  const { opened, session } = at;
  const { faults, changed } = useSignal(session.state);
  const inUse = opened.editions.find((one) => one.inUse);
  const shipped = String(opened.shipped.edition);
  return (
    <>
      {deeds.dialog === 'save' && (
        <SaveDialog
          before={session.start.template}
          after={template}
          warnings={faults.filter(({ severity }) => severity === 'warn')}
          onSave={deeds.save}
          onClose={deeds.close}
        />
      )}
      {deeds.dialog === 'reset' && inUse !== undefined && (
        <ResetDialog edition={inUse.edition} losesWork={changed} onReset={deeds.reset} onClose={deeds.close} />
      )}
      {deeds.dialog === 'history' && (
        <HistoryDrawer opened={opened} now={template} onTake={deeds.take} onClose={deeds.close} />
      )}
      {deeds.dialog === 'newer' && (
        <ThreeWayDrawer
          base={opened.base}
          shipped={opened.shippedWhole}
          ours={template}
          onTake={(next) => deeds.take(next, shipped)}
          onClose={deeds.close}
        />
      )}
      {deeds.refused !== null && <RefusedFile file={deeds.refused} onClose={deeds.closeRefused} />}
    </>
  );
}

/** Why a file was not taken in: each fault with its line and column, to be mended in the file. */
function RefusedFile({ file, onClose }: { readonly file: Imported; readonly onClose: () => void }) {
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  return (
    <Modal
      open
      title={t('importRefused', { name: file.name })}
      width={680}
      onCancel={onClose}
      onOk={onClose}
      cancelButtonProps={{ hidden: true }}
    >
      <p>{t('importRefusedHint')}</p>
      <ul className="refused-file">
        {file.faults.map(({ line, column, sentence }) => (
          <li key={`${line}:${column}:${sentence.zh}`}>
            <span className="fault-place">{t('lineColumn', { line, column })}</span> {text(sentence)}
          </li>
        ))}
      </ul>
    </Modal>
  );
}
