// What is wrong in a file, each with the cell it stands in.
import { useTranslation } from 'react-i18next';
import { Mark } from '../ui/mark';
import { useSpeech } from '../words/speech';
import type { ListFinding } from './report-choice';

export function FindingList({ findings }: { readonly findings: readonly ListFinding[] }) {
  const { t } = useTranslation('matters-exchange');
  const { text } = useSpeech();
  return (
    <ul className="list-findings">
      {findings.map(({ severity, place, sentence }) => (
        <li key={`${place} ${sentence.zh}`}>
          <Mark tone={severity === 'block' ? 'bad' : 'warn'}>{t(`severity.${severity}`)}</Mark>
          <span className="list-place">{place}</span>
          <span>{text(sentence)}</span>
        </li>
      ))}
    </ul>
  );
}
