// The papers that came in a bundle, each shown as it was sent.
import { Alert, Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { machine } from '../../bridge';
import { PdfPages } from '../../paper-view/frozen/pdf-pages';
import { useSpeech } from '../../words/speech';
import type { Subject } from '../arrival/arrival';

type Sheet = Subject['papers'][number];

export function ShownPapers({ id, papers }: { readonly id: string; readonly papers: readonly Sheet[] }) {
  const { t } = useTranslation('exchange');
  const [shown, setShown] = useState<Sheet | null>(null);
  // Only PDF can be shown; the word processor's file of the same paper is unpacked.
  const sheets = papers.filter(({ path }) => path.endsWith('.pdf'));
  if (sheets.length === 0) return null;
  return (
    <div className="exchange-acts">
      {sheets.map((sheet) => (
        <Button key={sheet.path} size="small" className="exchange-sheet" onClick={() => setShown(sheet)}>
          {t('look', { name: sheet.name || sheet.path })}
        </Button>
      ))}
      <Modal
        open={shown !== null}
        title={shown?.name || shown?.path}
        footer={null}
        width={760}
        onCancel={() => setShown(null)}
        destroyOnHidden
      >
        {shown !== null && <Pages id={id} path={shown.path} />}
      </Modal>
    </div>
  );
}

function Pages({ id, path }: { readonly id: string; readonly path: string }) {
  const { text } = useSpeech();
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    let wanted = true;
    machine['exchange:show']({ id, path }).then((outcome) => {
      if (!wanted) return;
      if (outcome.ok) setBytes(outcome.value.pdf);
      else setFault(outcome.fault);
    });
    return () => {
      wanted = false;
    };
  }, [id, path]);
  if (fault !== null) return <Alert type="error" showIcon title={text(fault.sentence)} />;
  return <PdfPages bytes={bytes} />;
}
