// Citations of the office's text: article, paragraph, item; what is cited can be read below.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LawText } from '../../../templates/law/schema';
import { Messages } from '../../case-form/fields/messages';
import { useEntries } from '../../record-form/use-entries';
import { CitationNumbers } from './citation-numbers';
import { Quoted } from './quoted';

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
          <CitationNumbers path={`${list}[${index}]`} />
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('basis.removeCitation')}
            disabled={entries.list.length === 1}
            onClick={() => entries.remove(index)}
          />
          <Quoted path={`${list}[${index}]`} law={{ texts: [text], matters: [] }} date={text.validFrom} />
        </div>
      ))}
      <Button type="link" icon={<PlusOutlined aria-hidden />} onClick={() => entries.add({ law: text.law })}>
        {t('basis.addCitation')}
      </Button>
    </fieldset>
  );
}
