// What the checks say about the paper that is shown: what blocks it, what to look at, and where.
import type { ComposedPaper } from '../../electron/contract/channels';
import { useWords } from '../words/words';
import './findings.css';

export function FindingList(props: { readonly findings: ComposedPaper['findings'] }) {
  const { word, text } = useWords();
  return (
    <section className="findings" aria-label={word('findings')}>
      <h2>
        {word('findings')} <span className="count">{props.findings.length}</span>
      </h2>
      {props.findings.length === 0 && <p className="quiet">{word('noFindings')}</p>}
      <ul>
        {props.findings.map((finding) => (
          <li key={`${finding.code} ${finding.path} ${finding.sentence.zh}`}>
            <span className={`severity ${finding.severity}`}>{word(`severity.${finding.severity}`)}</span>
            <span>{text(finding.sentence)}</span>
            <code>{finding.path}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
