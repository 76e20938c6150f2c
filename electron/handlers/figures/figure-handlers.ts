// Answers the window about the figures of cases: counted, out as a paper or a workbook, out to a printer.
import type { figureChannels } from '../../contract/figure-channels';
import { done } from '../../contract/outcome';
import type { FunctionsOf } from '../../contract/table';
import type { Desk } from '../desk';
import { type FigureDesk, figuresNow } from './figures-at-hand';
import { exportFigures, printFigures } from './send-figures';

type Handlers = FunctionsOf<typeof figureChannels>;

export function figureHandlers(desk: Desk): Handlers {
  return {
    'figure:count': (input) => counted(desk, input),
    'figure:export': (input) => exportFigures(desk, input),
    'figure:print': (input) => printFigures(desk, input),
  };
}

export const counted = async (
  desk: FigureDesk,
  input: Parameters<Handlers['figure:count']>[0],
): ReturnType<Handlers['figure:count']> => {
  const now = await figuresNow(desk, input);
  return now.ok ? done({ ...now.value.figures, unread: now.value.unread }) : now;
};
