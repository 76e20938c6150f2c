// The desk as a whole: examples on the left, the paper on the right. For now it only shows; the form comes later.
import { useEffect, useState } from 'react';
import type { LanguageCode } from '../templates/language/bilingual';
import { BugNotice } from './bug-notice';
import { ExampleList } from './examples/example-list';
import { PaperView } from './paper-view/paper-view';
import { Segments } from './ui/segments';
import { useLists } from './use-lists';
import { DeskLanguage, useWords } from './words/words';

const speech = [
  { value: 'zh', label: '中文' },
  { value: 'en', label: 'English' },
] as const;

export function Desk() {
  const [language, setLanguage] = useState<LanguageCode>('zh');
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <DeskLanguage value={language}>
      <BugNotice>
        <Rooms onSpeak={setLanguage} />
      </BugNotice>
    </DeskLanguage>
  );
}

function Rooms(props: { readonly onSpeak: (language: LanguageCode) => void }) {
  const { language, word, text } = useWords();
  const lists = useLists();
  const [wished, setWished] = useState<string | null>(null);
  if (lists === null) return null;
  if ('sentence' in lists) {
    return (
      <p className="fault" role="alert">
        {text(lists.sentence)}
      </p>
    );
  }
  const { cases, operations } = lists.examples;
  const chosen = wished ?? cases[0]?.id ?? operations[0]?.id ?? null;
  const subject = operations.some(({ id }) => id === chosen) ? 'operation' : 'case';
  return (
    <div className="desk">
      <aside>
        <header className="brand">
          <h1>{word('product')}</h1>
          <p className="quiet">{word('tagline')}</p>
        </header>
        <ExampleList cases={cases} operations={operations} chosen={chosen} onChoose={setWished} />
        <footer>
          <Segments label={word('interfaceLanguage')} value={language} options={speech} onChange={props.onSpeak} />
        </footer>
      </aside>
      {chosen === null ? (
        <main className="quiet">{word('choose')}</main>
      ) : (
        <PaperView id={chosen} kinds={lists.kinds.filter((kind) => kind.subject === subject)} />
      )}
    </div>
  );
}
