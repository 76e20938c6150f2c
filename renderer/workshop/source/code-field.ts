// The source of a template as text with line numbers, colours and marks where something is wrong. CodeMirror works under
// the page's strict policy: its styles are constructed sheets, or style elements that bear the page's nonce.
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';

export type MarkedFault = {
  readonly line: number;
  readonly column: number;
  readonly severity: 'block' | 'warn';
  readonly message: string;
};

export type CodeField = {
  /** Puts another text in place; the way back in the field begins anew. */
  readonly show: (text: string) => void;
  readonly mark: (faults: readonly MarkedFault[]) => void;
  /** Leads to a place, from 1. */
  readonly goTo: (line: number, column: number) => void;
  readonly text: () => string;
  readonly close: () => void;
};

/** @param label what the field is called by those who hear it */
export function openCodeField(
  parent: HTMLElement,
  text: string,
  label: string,
  onText: (text: string) => void,
): CodeField {
  let isOwn = false;
  const extensions = [
    lineNumbers(),
    history(),
    lintGutter(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
    yaml(),
    syntaxHighlighting(classHighlighter),
    EditorState.tabSize.of(2),
    keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
    EditorView.updateListener.of(({ docChanged, state }) => docChanged && !isOwn && onText(state.doc.toString())),
  ];
  const view = new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) });
  return {
    show: (next) => {
      if (next === view.state.doc.toString()) return;
      isOwn = true;
      view.setState(EditorState.create({ doc: next, extensions }));
      isOwn = false;
    },
    mark: (faults) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          faults.map((fault) => diagnosticOf(view.state, fault)),
        ),
      ),
    goTo: (line, column) => {
      const at = positionOf(view.state, line, column);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
      view.focus();
    },
    text: () => view.state.doc.toString(),
    close: () => view.destroy(),
  };
}

function diagnosticOf(state: EditorState, { line, column, severity, message }: MarkedFault): Diagnostic {
  const from = positionOf(state, line, column);
  const { to } = state.doc.lineAt(from);
  return { from, to: Math.max(from, to), severity: severity === 'block' ? 'error' : 'warning', message };
}

/** Within the text, whatever line and column are asked for: it may have become shorter since. */
function positionOf({ doc }: EditorState, line: number, column: number): number {
  const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(from + Math.max(column - 1, 0), to);
}
