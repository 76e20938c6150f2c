// The right side of the desk: one paper with its choices of language and layout, its pages and its findings.
import { useState } from 'react';
import type { ComposedPaper, PaperKind } from '../../electron/contract/channels';
import { type Language, type Layout, languages, layouts } from '../../templates/paper/paper';
import { Segments } from '../ui/segments';
import { Tabs } from '../ui/tabs';
import { useWords } from '../words/words';
import { FindingList } from './finding-list';
import { PdfPages } from './pdf-pages';
import { usePaper, wishKey } from './use-paper';
import './paper-view.css';

/** @param props.kinds the papers that can be made from `id`; never empty */
export function PaperView(props: { readonly id: string; readonly kinds: readonly PaperKind[] }) {
  const { word, text } = useWords();
  const [wishedKind, setKind] = useState('');
  const [language, setLanguage] = useState<Language>('zh-en');
  const [wishedLayout, setLayout] = useState<Layout>('stacked');
  const [shown, setShown] = useState<Uint8Array | null>(null);
  const [bug, setBug] = useState<unknown>(null);
  // A bug while drawing ends in the page's one place for bugs.
  if (bug !== null) throw bug;
  const kind = props.kinds.some(({ id }) => id === wishedKind) ? wishedKind : (props.kinds[0]?.id ?? '');
  // A layout means something for two languages only; a paper in one language is always the same.
  const layout = language === 'zh-en' ? wishedLayout : 'stacked';
  const { answer, waiting } = usePaper({ id: props.id, kind, language, layout });
  const paper: ComposedPaper | null = answer?.outcome.ok ? answer.outcome.value : null;
  const fault = answer !== null && !answer.outcome.ok ? answer.outcome.fault : null;
  const settled = !waiting && (fault !== null || (paper !== null && shown === paper.pdf));

  return (
    <main data-shown={settled ? wishKey(answer?.wish ?? null) : ''} aria-busy={!settled}>
      <header className="choices">
        <Tabs
          label={word('papers')}
          tabs={props.kinds.map(({ id, name }) => ({ id, label: text(name) }))}
          chosen={kind}
          panel="paper"
          onChoose={setKind}
        />
        <div className="row">
          <Segments
            label={word('paperLanguage')}
            value={language}
            options={languages.map((value) => ({ value, label: word(`language.${value}`) }))}
            onChange={setLanguage}
          />
          <Segments
            label={word('layout')}
            value={wishedLayout}
            disabled={language !== 'zh-en'}
            options={layouts.map((value) => ({ value, label: word(`layout.${value}`) }))}
            onChange={setLayout}
          />
          <p className="quiet" role="status">
            {settled ? paper && word('pages', { pages: paper.pages }) : word('composing')}
          </p>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a room that scrolls must be reachable by keyboard */}
      <div id="paper" className="paper" role="tabpanel" aria-labelledby={`tab-${kind}`} tabIndex={0}>
        {fault !== null && (
          <p className="fault" role="alert">
            <strong>{word('fault')}</strong> {text(fault.sentence)}
          </p>
        )}
        {paper !== null && <PdfPages bytes={paper.pdf} onShown={setShown} onFault={setBug} />}
      </div>
      {paper !== null && <FindingList findings={paper.findings} />}
    </main>
  );
}
