// The facts that a matter asks for: number with its unit and bounds, choices, text or date.
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../case-form/fields/choice-field';
import { Messages } from '../../case-form/fields/messages';
import { TextField } from '../../case-form/fields/text-field';
import { WordsField } from '../../case-form/fields/words-field';
import { useText } from '../../case-form/form-context';
import { EntryList } from '../../record-form/entry-list';
import { NumberField } from '../../record-form/number-field';
import { plainLabel } from '../../record-form/plain-label';
import { useEntries } from '../../record-form/use-entries';
import { Panel } from '../../ui/panel';
import { CheckField } from './check-field';

const kinds = ['number', 'choice', 'text', 'date'] as const;
const anyNumber = { least: -1_000_000_000, most: 1_000_000_000, whole: false };
const words = { zh: '', en: '' };

export function FactsPart() {
  const { t } = useTranslation('matters');
  const { add } = useEntries('facts');
  return (
    <Panel
      title={t('facts.title')}
      hint={t('facts.hint')}
      actions={
        <Button
          icon={<PlusOutlined aria-hidden />}
          onClick={() => add({ key: '', kind: 'text', label: words, required: true })}
        >
          {t('facts.add')}
        </Button>
      }
    >
      <EntryList path="facts" name={t('facts.one')} none={t('facts.none')} ordered>
        {(path) => <FactFields path={path} />}
      </EntryList>
    </Panel>
  );
}

function FactFields({ path }: { readonly path: string }) {
  const { t } = useTranslation('matters');
  const kind = useText(`${path}.kind`);
  return (
    <div className="record-columns">
      <TextField path={`${path}.key`} label={plainLabel(t('facts.key'))} required placeholder="area" />
      <CheckField path={`${path}.required`} label={t('facts.required')} />
      <div className="record-wide">
        <ChoiceField
          path={`${path}.kind`}
          label={plainLabel(t('facts.kind'))}
          options={kinds.map((value) => ({ value, label: plainLabel(t(`kind.${value}`)) }))}
        />
      </div>
      <div className="record-wide">
        <WordsField path={`${path}.label`} label={plainLabel(t('facts.label'))} required />
      </div>
      {kind === 'number' && (
        <>
          <div className="record-wide">
            <WordsField path={`${path}.unit`} label={plainLabel(t('facts.unit'))} />
          </div>
          <NumberField path={`${path}.min`} label={t('facts.min')} bounds={anyNumber} />
          <NumberField path={`${path}.max`} label={t('facts.max')} bounds={anyNumber} />
        </>
      )}
      {kind === 'choice' && (
        <div className="record-wide">
          <ChoicesFields path={`${path}.choices`} />
        </div>
      )}
    </div>
  );
}

function ChoicesFields({ path }: { readonly path: string }) {
  const { t } = useTranslation('matters');
  const { add } = useEntries(path);
  return (
    <fieldset className="matter-group" data-path={path}>
      <legend>{t('facts.choices')}</legend>
      <Messages path={path} empty={false} />
      <EntryList path={path} name={t('facts.choice')} none={t('facts.noChoices')} ordered quiet>
        {(entry) => (
          <>
            <TextField path={`${entry}.value`} label={plainLabel(t('facts.choiceKey'))} required placeholder="wet" />
            <WordsField path={`${entry}.label`} label={plainLabel(t('facts.choiceLabel'))} required />
          </>
        )}
      </EntryList>
      <Button type="link" icon={<PlusOutlined aria-hidden />} onClick={() => add({ value: '', label: words })}>
        {t('facts.addChoice')}
      </Button>
    </fieldset>
  );
}
