// Three ways to an office: the example, one's own, or a file.
import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { ServerPart } from '../server/server-part';
import { RestoreAtStart } from '../settings/backups/restore-at-start';
import { Panel } from '../ui/panel';
import { useSpeech } from '../words/speech';
import { forgetStart } from './start-state';

type Findings = Output<'office:import'>['findings'];

export function ChooseWay(props: { readonly onDone: () => void; readonly onBegin: () => void }) {
  const { t } = useTranslation('first-start');
  const { text } = useSpeech();
  const { answered } = useFaults();
  const [withCases, setWithCases] = useState(true);
  const [busy, setBusy] = useState<'example' | 'file' | null>(null);
  const [refused, setRefused] = useState<Findings>([]);
  const done = (): void => {
    forgetStart(localStorage);
    props.onDone();
  };
  const takeExample = async (): Promise<void> => {
    setBusy('example');
    const taken = answered(await machine['office:take-examples']({ withCases }));
    setBusy(null);
    if (taken !== null) done();
  };
  const importFile = async (): Promise<void> => {
    setBusy('file');
    const taken = answered(await machine['office:import']({}));
    setBusy(null);
    if (taken === null || taken.cancelled) return;
    setRefused(taken.findings);
    if (taken.findings.length === 0) done();
  };
  return (
    <div className="first-start-ways">
      <Panel title={t('example')} hint={t('exampleHint')}>
        <Checkbox checked={withCases} onChange={({ target }) => setWithCases(target.checked)}>
          {t('withCases')}
        </Checkbox>
        <Button type="primary" loading={busy === 'example'} disabled={busy !== null} onClick={takeExample}>
          {t('takeExample')}
        </Button>
      </Panel>
      <Panel title={t('blank')} hint={t('blankHint')}>
        <Button disabled={busy !== null} onClick={props.onBegin}>
          {t('begin')}
        </Button>
      </Panel>
      <Panel title={t('file')} hint={t('fileHint')}>
        {refused.length > 0 && (
          <Alert
            type="error"
            showIcon
            title={t('refused')}
            description={refused
              .slice(0, 3)
              .map(({ path, sentence }) => <p key={`${path} ${sentence.zh}`}>{text(sentence)}</p>)}
          />
        )}
        <Button loading={busy === 'file'} disabled={busy !== null} onClick={importFile}>
          {t('importFile')}
        </Button>
      </Panel>
      <RestoreAtStart />
      <ServerPart />
    </div>
  );
}
