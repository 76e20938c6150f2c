// A bundle whose signer is not on the list, was withdrawn, or is registered under another name: what to do, and here.
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { FingerprintGroups } from '../keys/fingerprint-groups';
import { NeighbourForm } from '../keys/neighbour-form';
import { type ChosenFile, type Examined, examine, putAside } from './arrival';
import { BundleHead } from './bundle-head';
import { ChooseButton } from './choose-button';

export function StrangerBundle({ examined, file }: { readonly examined: Examined; readonly file: ChosenFile }) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const { head, sender } = examined;
  const state = sender.state === 'known' ? 'unknown' : sender.state;
  const registered = sender.neighbour === null ? '' : text(sender.neighbour.name);
  return (
    <>
      <Panel title={t('stranger')}>
        <p className="exchange-file">{file.name}</p>
        <Alert
          type={state === 'unknown' ? 'warning' : 'error'}
          showIcon
          title={t(`stranger.${state}`, { name: text(head.from.name), registered })}
          description={t(`strangerWhat.${state}`, { reason: sender.neighbour?.retired?.reason || '—' })}
        />
        <BundleHead head={head} />
        <h3 className="exchange-part-title">{t('signedWith')}</h3>
        <FingerprintGroups fingerprint={head.fingerprint} label={t('fingerprint')} />
        <div className="exchange-acts">
          <Button onClick={() => void examine(file)}>{t('again')}</Button>
          <ChooseButton />
          <Button onClick={putAside}>{t('putAside')}</Button>
        </div>
      </Panel>
      {state === 'unknown' && (
        <Panel title={t('compareNow')} hint={t('compareNowHint')}>
          <NeighbourForm
            key={head.fingerprint}
            name={head.from.name}
            authority={head.from.authority}
            wanted={head.fingerprint}
            action={t('keepAndOpen')}
            onKept={() => void examine(file)}
          />
        </Panel>
      )}
    </>
  );
}
