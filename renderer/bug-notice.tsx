// The page's one place for bugs: says what the clerk needs to know instead of leaving a white window.
import { Component, type ContextType, type ReactNode } from 'react';
import { DeskLanguage, wordsIn } from './words/words';

type Props = { readonly children: ReactNode };

/** React asks for a class here. The bug itself goes to the console, without case data. */
export class BugNotice extends Component<Props, { readonly broken: boolean }> {
  static override contextType = DeskLanguage;
  declare context: ContextType<typeof DeskLanguage>;
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <p className="fault" role="alert">
        {wordsIn(this.context).word('bug')}
      </p>
    );
  }
}
