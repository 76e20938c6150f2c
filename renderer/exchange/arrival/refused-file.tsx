// A file that was refused: which part of it, why, and what to do. Nothing of it was kept.
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { type ChosenFile, examine, putAside } from './arrival';
import { ChooseButton } from './choose-button';

export function RefusedFile({ file, fault }: { readonly file: ChosenFile; readonly fault: Fault }) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  return (
    <Panel title={t('refused')}>
      <p className="exchange-file">{file.name}</p>
      <Alert type="error" showIcon title={text(fault.sentence)} description={t('refusedMeans')} />
      <div className="exchange-acts">
        <Button onClick={() => void examine(file)}>{t('again')}</Button>
        <ChooseButton />
        <Button onClick={putAside}>{t('putAside')}</Button>
      </div>
    </Panel>
  );
}
