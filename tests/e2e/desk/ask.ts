// Asks the machine over the window's own bridge: for what a journey needs to know and no screen shows.
import type { Page } from 'playwright-core';
import type { Bridge, Input, Output } from '../../../electron/contract/channels';

type Name = Exclude<keyof Bridge, 'onEvent'>;

/** @throws where the machine answers with a fault */
export async function ask<N extends Name>(page: Page, name: N, input: Input<N>): Promise<Output<N>> {
  const asked: unknown = { name, input };
  const outcome: unknown = await page.evaluate((question: unknown) => {
    const { name: channel, input: wish } = question as { name: string; input: unknown };
    return (window as unknown as { pilin: Record<string, (wished: unknown) => unknown> }).pilin[channel]?.(wish);
  }, asked);
  const answer = outcome as { ok: true; value: Output<N> } | { ok: false; fault: { code: string } };
  if (!answer.ok) throw new Error(`${name}: ${answer.fault.code}`);
  return answer.value;
}
