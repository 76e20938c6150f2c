// Step 1: who issues the papers, and who the party is.
import { Radio } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../../templates/case/party';
import { textAt } from '../../../templates/reading/loose';
import { FormField } from '../fields/form-field';
import { PickField } from '../fields/pick-field';
import { TextField } from '../fields/text-field';
import { WordsField } from '../fields/words-field';
import { useForm, useText } from '../form-context';
import { setAt } from '../paths';
import { IndividualFields } from './individual-fields';
import { KnownParties } from './known-parties';
import { OrganisationFields } from './organisation-fields';
import { switchParty } from './switch-party';

const authorityLabel = { zh: '出具文书的机关', en: 'Issuing authority' };
const kindLabel = { zh: '当事人类型', en: 'Kind of party' };

export const PartyStep = memo(function PartyStep() {
  const { store, office } = useForm();
  const { t } = useTranslation('case-form');
  const kind = useText('party.kind') === 'individual' ? 'individual' : 'organisation';
  const authorities = office.authorities.map(({ id, name }) => {
    return { value: id, label: name, search: `${name.zh} ${name.en.toLowerCase()} ${id}` };
  });
  /** The place of most acts is the authority's own district; a place already chosen stays. */
  const issueBy = (id: string): void => {
    const division = office.authorities.find((one) => one.id === id)?.division ?? '';
    const placed = textAt(store.data, 'act', 'division') !== '' || division.endsWith('00');
    const issued = setAt(store.data, 'authority', id);
    store.replace(placed ? issued : setAt(issued, 'act.division', division), 'authority');
  };
  return (
    <>
      <PickField
        path="authority"
        label={authorityLabel}
        options={authorities}
        placeholder={t('choose')}
        required
        onPick={issueBy}
      />
      <FormField path="party.kind" label={kindLabel} group>
        {() => (
          <Radio.Group
            optionType="button"
            value={kind}
            onChange={({ target }) =>
              store.set('party', switchParty(store.get('party'), target.value as Party['kind']))
            }
            options={[
              { value: 'organisation', label: t('organisation') },
              { value: 'individual', label: t('individual') },
            ]}
          />
        )}
      </FormField>
      <WordsField
        path="party.name"
        required
        romanise={kind === 'organisation' ? 'organisation' : 'person'}
        below={<KnownParties />}
      />
      {kind === 'organisation' ? <OrganisationFields /> : <IndividualFields />}
      <WordsField path="party.address" required romanise="address" />
      <TextField path="party.phone" />
    </>
  );
});
