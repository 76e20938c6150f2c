// The page's one place for bugs: says what the clerk needs to know instead of leaving a white window.
import { Button, Result } from 'antd';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { runCommand } from './commands';
import { noteBug } from './page-bugs';

type Props = { readonly children: ReactNode };

/** React asks for a class here. The bug itself goes to the log, without case data. */
export class BugNotice extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(bug: unknown): void {
    noteBug(bug);
  }

  override render(): ReactNode {
    return this.state.broken ? <Notice /> : this.props.children;
  }
}

function Notice() {
  const { t } = useTranslation('frame');
  return (
    <div role="alert">
      <Result
        status="error"
        title={t('bug')}
        subTitle={t('bugRemedy')}
        extra={[
          <Button key="reload" type="primary" onClick={() => location.reload()}>
            {t('reload')}
          </Button>,
          <Button key="report" onClick={() => runCommand('show-problem-report')}>
            {t('problemReport')}
          </Button>,
        ]}
      />
    </div>
  );
}
