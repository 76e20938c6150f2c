// Locks the desk after minutes without input, and by its command. Time is read from the clock, so that a computer that
// slept counts as one that nobody used.
import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../frame/commands';
import { goTo } from '../frame/navigation';
import { lockDesk, useLock } from './lock-state';

const inputs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const lookMs = 5000;

export function LockWhenIdle() {
  const { set, minutes, unreadable } = useLock();
  const { message, notification } = App.useApp();
  const { t } = useTranslation('lock');
  useCommand('lock', async () => {
    if (await lockDesk()) return;
    goTo({ view: 'settings' });
    message.info(t('setFirst'));
  });
  useEffect(() => (set && minutes > 0 ? watch(minutes * 60_000) : undefined), [set, minutes]);
  useEffect(() => {
    if (unreadable)
      notification.warning({ key: 'lock', title: t('unreadable'), duration: 0, placement: 'bottomRight' });
  }, [unreadable, notification, t]);
  return null;
}

/** @returns how to stop watching */
function watch(idleMs: number): () => void {
  let last = Date.now();
  const isDue = (): boolean => {
    if (Date.now() - last < idleMs) return false;
    void lockDesk();
    return true;
  };
  // The first input after a long sleep comes before the timer, and must not count as work.
  const onInput = (): void => {
    if (!isDue()) last = Date.now();
  };
  const timer = setInterval(isDue, lookMs);
  for (const input of inputs) window.addEventListener(input, onInput, { capture: true, passive: true });
  return () => {
    clearInterval(timer);
    for (const input of inputs) window.removeEventListener(input, onInput, { capture: true });
  };
}
