// One officer's fields, beside the list.
import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { PickField } from '../../case-form/fields/pick-field';
import { TextField } from '../../case-form/fields/text-field';
import { TimeField } from '../../case-form/fields/time-field';
import { WordsField } from '../../case-form/fields/words-field';
import { useForm, useWordsAt } from '../../case-form/form-context';
import { plainLabel } from '../../record-form/plain-label';
import { useSpeech } from '../../words/speech';
import { authoritiesIn } from '../entries-of';

/** @param props.index of the officer, or null where none is looked at */
export function OfficerDrawer(props: { readonly index: number | null; readonly onClose: () => void }) {
  const { t } = useTranslation('office');
  const { text } = useSpeech();
  const { store } = useForm();
  const path = `officers[${props.index ?? 0}]`;
  const name = useWordsAt(`${path}.name`);
  const picks = authoritiesIn(store.data).map(({ id, name: words }) => ({
    value: id,
    label: words.zh === '' ? plainLabel(t('authorities.unnamed')) : words,
    search: `${words.zh} ${words.en} ${id}`.toLowerCase(),
  }));
  return (
    <Drawer
      open={props.index !== null}
      onClose={props.onClose}
      title={text(name) || t('officers.unnamed')}
      size="40rem"
      destroyOnHidden
      footer={
        <Button type="primary" onClick={props.onClose}>
          {t('doneEditing')}
        </Button>
      }
    >
      <div className="record-form">
        <WordsField path={`${path}.name`} label={plainLabel(t('officer.name'))} required romanise="person" />
        <PickField
          path={`${path}.authority`}
          label={plainLabel(t('officer.authority'))}
          options={picks}
          placeholder={t('officer.chooseAuthority')}
          required
          onPick={(id) => store.set(`${path}.authority`, id)}
        />
        <TextField path={`${path}.certificate`} label={plainLabel(t('officer.certificate'))} required />
        <TimeField path={`${path}.validUntil`} kind="date" label={plainLabel(t('officer.validUntil'))} />
        <p className="record-hint">{t('officer.validUntilHint')}</p>
      </div>
    </Drawer>
  );
}
