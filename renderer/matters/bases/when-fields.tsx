// For which acts a basis is: choices of the matter's facts, or the kind of party. Nothing chosen: for every act.
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../templates/language/bilingual';
import { listAt, textAt, wordsAt } from '../../../templates/reading/loose';
import { Messages } from '../../case-form/fields/messages';
import { useForm, useValue } from '../../case-form/form-context';
import { Labelled } from '../../ui/labelled';
import { useSpeech } from '../../words/speech';

type Deciding = {
  readonly key: string;
  readonly label: Bilingual;
  readonly choices: readonly { readonly value: string; readonly label: Bilingual }[];
};

export function WhenFields({ path }: { readonly path: string }) {
  const { t } = useTranslation('matters');
  const facts = useValue('facts');
  return (
    <fieldset className="matter-group" data-path={`${path}.when`}>
      <legend>{t('bases.when')}</legend>
      <p className="record-hint">{t('bases.whenHint')}</p>
      <Messages path={`${path}.when`} empty={false} />
      <div className="record-columns">
        {[partyKind, ...decidingIn(facts)].map((one) => (
          <WhenField key={one.key} path={`${path}.when.${one.key}`} deciding={one} />
        ))}
      </div>
    </fieldset>
  );
}

function WhenField({ path, deciding }: { readonly path: string; readonly deciding: Deciding }) {
  const { t } = useTranslation('matters');
  const { text } = useSpeech();
  const { store } = useForm();
  const value = useValue(path);
  return (
    <Labelled label={text(deciding.label)}>
      {(id) => (
        <Select
          id={id}
          mode="multiple"
          value={Array.isArray(value) ? (value as string[]) : []}
          placeholder={t('bases.everyAct')}
          onChange={(next: string[]) => store.set(path, next.length === 0 ? undefined : next)}
          options={deciding.choices.map((choice) => ({ value: choice.value, label: text(choice.label) }))}
        />
      )}
    </Labelled>
  );
}

const partyKind: Deciding = {
  key: 'party',
  label: { zh: '当事人类型', en: 'Kind of party' },
  choices: [
    { value: 'organisation', label: { zh: '单位', en: 'Organisation' } },
    { value: 'individual', label: { zh: '个人', en: 'Individual' } },
  ],
};

function decidingIn(facts: unknown): readonly Deciding[] {
  return listAt({ facts }, 'facts')
    .filter((fact) => textAt(fact, 'kind') === 'choice' && /^[A-Za-z][A-Za-z0-9]*$/.test(textAt(fact, 'key')))
    .map((fact) => ({
      key: textAt(fact, 'key'),
      label: wordsAt(fact, 'label'),
      choices: listAt(fact, 'choices').map((one) => ({ value: textAt(one, 'value'), label: wordsAt(one, 'label') })),
    }));
}
