// What the operation is to inspect: matters of the list, and whom to inspect, authority by authority.
import { PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textsAt } from '../../../templates/reading/loose';
import { machine, type Output } from '../../bridge';
import { FormField } from '../../case-form/fields/form-field';
import { PickField } from '../../case-form/fields/pick-field';
import { WordsField } from '../../case-form/fields/words-field';
import { useForm, useValue } from '../../case-form/form-context';
import { EntryList } from '../../record-form/entry-list';
import { plainLabel } from '../../record-form/plain-label';
import { useEntries } from '../../record-form/use-entries';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { useAuthorityPicks } from './use-authority-picks';

export function PlanPart() {
  const { t } = useTranslation('operations');
  return (
    <Panel title={t('part.plan')} hint={t('planHint')}>
      <Matters />
      <Targets />
    </Panel>
  );
}

type MatterName = Pick<Output<'matter:list'>[number], 'id' | 'name'>;

function Matters() {
  const { t } = useTranslation('operations');
  const { text } = useSpeech();
  const { store } = useForm();
  const chosen = textsAt({ list: useValue('matters') }, 'list');
  const [matters, setMatters] = useState<readonly MatterName[]>([]);
  useEffect(() => {
    void machine['matter:list']({}).then((outcome) => outcome.ok && setMatters(outcome.value));
  }, []);
  const known = new Map(matters.map(({ id, name }) => [id, name]));
  const options = [...new Set([...known.keys(), ...chosen])].map((id) => {
    const name = known.get(id) ?? { zh: id, en: id };
    return { value: id, label: text(name), search: `${name.zh} ${name.en} ${id}`.toLowerCase() };
  });
  return (
    <FormField path="matters" label={plainLabel(t('matters'))} empty={chosen.length === 0}>
      {({ control, messages }) => (
        <Select
          id={control}
          mode="multiple"
          value={[...chosen]}
          aria-describedby={messages}
          className="pick-field"
          placeholder={t('chooseMatters')}
          onChange={(ids: string[]) => store.set('matters', ids)}
          showSearch={{
            filterOption: (typed, option) => (option?.search ?? '').includes(typed.trim().toLowerCase()),
          }}
          options={options}
        />
      )}
    </FormField>
  );
}

function Targets() {
  const { t } = useTranslation('operations');
  const { store } = useForm();
  const { add } = useEntries('targets');
  const picks = useAuthorityPicks();
  const blank = { zh: '', en: '' };
  return (
    <div className="operation-group">
      <h3>{t('targets')}</h3>
      <EntryList path="targets" name={t('target')} none={t('noTargets')} ordered>
        {(path) => (
          <>
            <PickField
              path={`${path}.authority`}
              label={plainLabel(t('authority'))}
              options={picks}
              placeholder={t('chooseAuthority')}
              onPick={(id) => store.set(`${path}.authority`, id)}
            />
            <WordsField path={`${path}.name`} label={plainLabel(t('targetName'))} required />
            <WordsField path={`${path}.place`} label={plainLabel(t('targetPlace'))} required romanise="address" />
            <WordsField path={`${path}.focus`} label={plainLabel(t('targetFocus'))} />
          </>
        )}
      </EntryList>
      <Button
        className="operation-add"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => add({ authority: picks[0]?.value ?? '', name: blank, place: blank, focus: blank })}
      >
        {t('addTarget')}
      </Button>
    </div>
  );
}
