// Citations of a basis: pasted as they stand in a list, or entered by law, article, paragraph and item; with their text.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Law } from '../../../templates/law/schema';
import { textAt } from '../../../templates/reading/loose';
import { Messages } from '../../case-form/fields/messages';
import { PickField } from '../../case-form/fields/pick-field';
import { useForm, useText } from '../../case-form/form-context';
import { plainLabel } from '../../record-form/plain-label';
import { useEntries } from '../../record-form/use-entries';
import { CitationNumbers } from '../texts/citation-numbers';
import { Quoted } from '../texts/quoted';
import { lawPicks } from './law-picks';
import { PasteCitations } from './paste-citations';

export function CitationList(props: {
  readonly basis: string;
  readonly list: 'breach' | 'consequence';
  readonly law: Law;
}) {
  const { basis, list, law } = props;
  const path = `${basis}.${list}`;
  const { t } = useTranslation('matters');
  const { store } = useForm();
  const validFrom = useText(`${basis}.validFrom`);
  const entries = useEntries(path);
  const last = textAt(entries.list.at(-1), 'law');
  const picks = lawPicks(law);
  return (
    <fieldset className="matter-group" data-path={path}>
      <legend>{t(`bases.${list}`)}</legend>
      <Messages path={path} empty={false} />
      <PasteCitations law={law} after={last} onTake={(citations) => entries.add(...citations)} />
      {entries.list.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a citation has no other id than its place
        <div key={index} className="matter-citation">
          <PickField
            path={`${path}[${index}].law`}
            label={plainLabel(t('bases.law'))}
            options={picks}
            placeholder={t('choose')}
            onPick={(value) => store.set(`${path}[${index}].law`, value)}
          />
          <CitationNumbers path={`${path}[${index}]`} />
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('bases.removeCitation')}
            onClick={() => entries.remove(index)}
          />
          <Quoted path={`${path}[${index}]`} law={law} date={validFrom} />
        </div>
      ))}
      <Button type="link" icon={<PlusOutlined aria-hidden />} onClick={() => entries.add({ law: last })}>
        {t('bases.addCitation')}
      </Button>
    </fieldset>
  );
}
