// Who answers for a change and why it was made: asked before something is kept on record.
import { Input } from 'antd';
import { Labelled } from './labelled';
import { useTyping } from './use-typing';

export type WhoAndWhy = { readonly by: string; readonly note: string };

export function WhoAndWhyFields(props: {
  readonly who: WhoAndWhy;
  readonly words: { readonly note: string; readonly noteHint: string; readonly by: string };
  readonly onChange: (who: WhoAndWhy) => void;
}) {
  const { who, words, onChange } = props;
  const noteTyping = useTyping(who.note, (note) => onChange({ ...who, note }));
  const byTyping = useTyping(who.by, (by) => onChange({ ...who, by }));
  return (
    <>
      <Labelled label={words.note}>
        {(id) => (
          <Input.TextArea
            {...noteTyping}
            id={id}
            maxLength={2000}
            autoSize={{ minRows: 2 }}
            placeholder={words.noteHint}
          />
        )}
      </Labelled>
      <Labelled label={words.by}>{(id) => <Input {...byTyping} id={id} maxLength={200} />}</Labelled>
    </>
  );
}

/** Without the blanks around them; null while either is missing. */
export function answered({ by, note }: WhoAndWhy): WhoAndWhy | null {
  const who = { by: by.trim(), note: note.trim() };
  return who.by === '' || who.note === '' ? null : who;
}
