// What a citation being entered says, in the text that is in force on a day: nothing where it leads nowhere yet.
import { provisionOf } from '../../../templates/law/cite';
import { citationSchema, type Law } from '../../../templates/law/schema';
import { useValue } from '../../case-form/form-context';
import { useSpeech } from '../../words/speech';

/** @param props.date YYYY-MM-DD */
export function Quoted({ path, law, date }: { readonly path: string; readonly law: Law; readonly date: string }) {
  const { text: say } = useSpeech();
  const citation = citationSchema.safeParse(useValue(path));
  const provision = citation.success ? provisionOf(law, citation.data, date) : undefined;
  if (provision === undefined) return null;
  return (
    <blockquote>
      <strong>{say(provision.name)}</strong>
      <p>{say(provision.text)}</p>
    </blockquote>
  );
}
