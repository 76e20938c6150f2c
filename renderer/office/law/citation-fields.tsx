// Citations of the office's text: article, paragraph, item; what is cited can be read below.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { provisionOf } from '../../../templates/law/cite';
import { citationSchema, type LawText } from '../../../templates/law/schema';
import { Messages } from '../../case-form/fields/messages';
import { useValue } from '../../case-form/form-context';
import { NumberField } from '../../record-form/number-field';
import { useEntries } from '../../record-form/use-entries';
import { useSpeech } from '../../words/speech';

const articleBounds = { least: 1, most: 9999, whole: true };
const partBounds = { least: 1, most: 99, whole: true };

export function CitationFields(props: {
  readonly list: 'breach' | 'consequence';
  readonly label: string;
  readonly text: LawText;
}) {
  const { list, text } = props;
  const { t } = useTranslation('law');
  const entries = useEntries(list);
  return (
    <fieldset className="office-group" data-path={list}>
      <legend>{props.label}</legend>
      <Messages path={list} empty={false} />
      {entries.list.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a citation has no other id than its place
        <div key={index} className="citation">
          <NumberField path={`${list}[${index}].article`} label={t('basis.article')} bounds={articleBounds} />
          <NumberField path={`${list}[${index}].paragraph`} label={t('basis.paragraph')} bounds={partBounds} />
          <NumberField path={`${list}[${index}].item`} label={t('basis.item')} bounds={partBounds} />
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('basis.removeCitation')}
            disabled={entries.list.length === 1}
            onClick={() => entries.remove(index)}
          />
          <Quoted path={`${list}[${index}]`} text={text} />
        </div>
      ))}
      <Button type="link" icon={<PlusOutlined aria-hidden />} onClick={() => entries.add({ law: text.law })}>
        {t('basis.addCitation')}
      </Button>
    </fieldset>
  );
}

function Quoted({ path, text }: { readonly path: string; readonly text: LawText }) {
  const { text: say } = useSpeech();
  const citation = citationSchema.safeParse(useValue(path));
  const provision = citation.success
    ? provisionOf({ texts: [text], matters: [] }, citation.data, text.validFrom)
    : undefined;
  if (provision === undefined) return null;
  return (
    <blockquote>
      <strong>{say(provision.name)}</strong>
      <p>{say(provision.text)}</p>
    </blockquote>
  );
}
