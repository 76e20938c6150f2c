// How the desk looks and speaks to the person at this computer, and how new papers begin. Each change takes effect at once.
import { Alert, Button, Radio, Slider } from 'antd';
import { useTranslation } from 'react-i18next';
import { languages, layouts } from '../../templates/paper/paper';
import { runCommand } from '../frame/commands';
import { useFaults } from '../frame/faults';
import { changeSettings, type Settings, useSettings, useVersion } from '../frame/settings';
import { LockPanel } from '../lock/lock-panel';
import { SealingPanel } from '../sealing/sealing-panel';
import { useServer } from '../server/server-state';
import { Panel } from '../ui/panel';
import { ViewPage } from '../ui/view-page';
import { ArchivePanel } from './backups/archive-panel';
import { BackupsPanel } from './backups/backups-panel';
import { WhoField } from './who-field';
import './settings.css';

const tongues = ['zh', 'en'] as const;
const themes = ['system', 'light', 'dark'] as const;
const sizes = { 80: '80 %', 100: '100 %', 125: '125 %', 150: '150 %', 175: '175 %', 200: '200 %' };

export function SettingsView() {
  const { t } = useTranslation('settings');
  const settings = useSettings();
  const version = useVersion();
  const change = useChange();
  return (
    <ViewPage title={t('title')} hint={t('hint')}>
      <Panel title={t('look')}>
        <Choice
          label={t('language')}
          value={settings.language}
          options={tongues.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(language) => change({ language })}
        />
        <Choice
          label={t('theme')}
          value={settings.theme}
          options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onChange={(theme) => change({ theme })}
        />
        <div className="settings-size">
          <span id="text-size">{t('textSize')}</span>
          <Slider
            ariaLabelledByForHandle="text-size"
            ariaValueTextFormatterForHandle={(value) => `${value} %`}
            min={80}
            max={200}
            step={5}
            marks={sizes}
            defaultValue={settings.textSize}
            key={settings.textSize}
            onChangeComplete={(textSize) => change({ textSize })}
          />
        </div>
      </Panel>
      <Panel title={t('person')}>
        <WhoField value={settings.who} onChange={(who) => change({ who })} />
      </Panel>
      <Panel title={t('papers')} hint={t('papersHint')}>
        <Choice
          label={t('paperLanguage')}
          value={settings.paperLanguage}
          options={languages.map((value) => ({ value, label: t(`paperLanguage.${value}`) }))}
          onChange={(paperLanguage) => change({ paperLanguage })}
        />
        <Choice
          label={t('paperLayout')}
          value={settings.paperLayout}
          disabled={settings.paperLanguage !== 'zh-en'}
          options={layouts.map((value) => ({ value, label: t(`paperLayout.${value}`) }))}
          onChange={(paperLayout) => change({ paperLayout })}
        />
      </Panel>
      <LockPanel />
      <SealingPanel />
      <Panel title={t('trouble')} hint={t('troubleHint')}>
        <div>
          <Button onClick={() => runCommand('show-problem-report')}>{t('problemReport')}</Button>
        </div>
      </Panel>
      <Kept />
      {version !== '' && <p className="settings-version">{t('version', { version })}</p>}
    </ViewPage>
  );
}

/** Backups and the archive are of this computer's own data folder; on a bureau's server that is said in their place. */
function Kept() {
  const { t } = useTranslation('server');
  const { phase } = useServer();
  if (phase === 'connected') return <Alert type="info" showIcon title={t('backups')} />;
  return (
    <>
      <BackupsPanel />
      <ArchivePanel />
    </>
  );
}

function useChange(): (changes: Partial<Settings>) => void {
  const { tell } = useFaults();
  return (changes) => void changeSettings(changes).then((fault) => fault !== null && tell(fault));
}

function Choice<V extends string>(props: {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly disabled?: boolean;
  readonly onChange: (value: V) => void;
}) {
  return (
    <fieldset className="settings-choice">
      <legend>{props.label}</legend>
      <Radio.Group
        optionType="button"
        value={props.value}
        disabled={props.disabled}
        options={[...props.options]}
        onChange={({ target }) => props.onChange(target.value as V)}
      />
    </fieldset>
  );
}
