// A paper on its desk: what is wrong, the list of its pages, the pages themselves, and the line below them.
import { Alert, Empty } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../electron/contract/outcome';
import { useSpeech } from '../words/speech';
import { PageList } from './pages/page-list';
import type { SheetDesk } from './pages/page-sheet';
import { PageStack } from './pages/page-stack';
import type { DeskPages } from './pages/use-desk-pages';
import { PaperFooter } from './paper-footer';
import './paper-pane.css';

type Rewordings = Pick<Parameters<typeof PaperFooter>[0], 'onRewordings' | 'rewordings' | 'movedOn'>;

type Props = Partial<Rewordings> & {
  readonly pages: DeskPages;
  readonly desk: SheetDesk;
  /** Whether pages out of sight are drawn too. */
  readonly always: boolean;
  readonly fault: Fault | null;
  /** Whether a paper is shown, be it an earlier one. */
  readonly isShown: boolean;
  readonly waiting: boolean;
  readonly onShown: (bytes: Uint8Array) => void;
  /** Notes in the line below. */
  readonly children: ReactNode;
};

export function PaperDesk(props: Props) {
  const { pages, desk, always, fault, isShown, waiting, onShown, children } = props;
  const { onRewordings = null, rewordings = 0, movedOn = false } = props;
  const { opened, room, sharpness, zooming, stack, current, labelOf, listed, setListed, handle, onFault } = pages;
  const { t } = useTranslation('paper');
  const { text } = useSpeech();
  return (
    <>
      {fault !== null && (
        <Alert type="error" showIcon banner title={text(fault.sentence)} description={isShown && t('lastGood')} />
      )}
      <div className="paper-desk">
        {listed && opened !== null && (
          <PageList
            opened={opened}
            current={current}
            sharpness={sharpness}
            onGoTo={(page) => handle.current?.goToPage(page)}
            onFault={onFault}
          />
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a room that scrolls must be reachable by keyboard */}
        <section className="paper-room" ref={room.element} tabIndex={0} aria-label={t('pages')}>
          {opened !== null && room.width > 0 && (
            <PageStack
              ref={handle}
              opened={opened}
              percent={zooming.percent}
              sharpness={sharpness}
              room={room}
              stack={stack}
              always={always}
              desk={desk}
              labelOf={labelOf}
              onShown={onShown}
              onFault={onFault}
            />
          )}
          {opened === null && fault !== null && <Empty description={t('nothingToShow')} />}
        </section>
        {waiting && <p className="paper-setting">{t('setting')}</p>}
      </div>
      <PaperFooter
        page={current}
        pages={stack.pages}
        percent={zooming.percent}
        zoom={zooming.zoom}
        listed={listed}
        onListed={setListed}
        onZoom={zooming.setZoom}
        onLarger={zooming.zoomIn}
        onSmaller={zooming.zoomOut}
        onRewordings={onRewordings}
        rewordings={rewordings}
        movedOn={movedOn}
      >
        {children}
      </PaperFooter>
    </>
  );
}
