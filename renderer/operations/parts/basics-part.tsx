// What the operation is: its title, its days, and the authorities in their order, the sponsor first.
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { textsAt } from '../../../templates/reading/loose';
import { Messages } from '../../case-form/fields/messages';
import { TimeField } from '../../case-form/fields/time-field';
import { WordsField } from '../../case-form/fields/words-field';
import { useForm, useValue } from '../../case-form/form-context';
import { plainLabel } from '../../record-form/plain-label';
import { useEntries } from '../../record-form/use-entries';
import { Mark } from '../../ui/mark';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { withAuthority, withoutAuthority } from '../participants';

export function BasicsPart() {
  const { t } = useTranslation('operations');
  return (
    <Panel title={t('part.basics')}>
      <WordsField path="title" label={plainLabel(t('title.field'))} required />
      <div className="record-columns">
        <TimeField path="dates.from" kind="date" label={plainLabel(t('from'))} required />
        <TimeField path="dates.until" kind="date" label={plainLabel(t('until'))} required />
      </div>
      <Authorities />
    </Panel>
  );
}

function Authorities() {
  const { t } = useTranslation('operations');
  const { text } = useSpeech();
  const { store, office } = useForm();
  const chosen = textsAt({ list: useValue('authorities') }, 'list');
  const { move } = useEntries('authorities');
  const nameOf = (id: string): string => {
    const found = office.authorities.find((one) => one.id === id);
    return found === undefined ? id : text(found.name);
  };
  const others = office.authorities.filter(({ id }) => !chosen.includes(id));
  return (
    <fieldset className="operation-fieldset" data-path="authorities">
      <legend>{t('authorities')}</legend>
      <ol className="operation-authorities">
        {chosen.map((id, index) => (
          <li key={id} data-path={`authorities[${index}]`}>
            <span className="operation-authority">{nameOf(id)}</span>
            {index === 0 && <Mark tone="busy">{t('sponsor')}</Mark>}
            <span className="record-entry-tools">
              <Button
                type="text"
                size="small"
                icon={<ArrowUpOutlined aria-hidden />}
                aria-label={t('moveUp', { name: nameOf(id) })}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              />
              <Button
                type="text"
                size="small"
                icon={<ArrowDownOutlined aria-hidden />}
                aria-label={t('moveDown', { name: nameOf(id) })}
                disabled={index === chosen.length - 1}
                onClick={() => move(index, 1)}
              />
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('removeNamed', { name: nameOf(id) })}
                onClick={() => store.replace(withoutAuthority(store.data, id), 'authorities')}
              />
            </span>
            <Messages path={`authorities[${index}]`} empty={false} />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <Select
          className="operation-add"
          value={null}
          placeholder={t('addAuthority')}
          aria-label={t('addAuthority')}
          onChange={(id: string | null) => id !== null && store.replace(withAuthority(store.data, id), 'authorities')}
          options={others.map(({ id, name }) => ({ value: id, label: text(name) }))}
        />
      )}
      <Messages path="authorities" empty={chosen.length === 0} />
    </fieldset>
  );
}
