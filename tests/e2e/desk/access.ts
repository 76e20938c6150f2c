// What would keep people from using a screen: faults that axe finds, and words that are cut off.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical violations, each with the places where it was found. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  await settled(page);
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    type Violation = { readonly impact: string; readonly id: string; readonly nodes: readonly { target: unknown }[] };
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
  });
}

/** Light or dark, with colours no longer on their way. */
export async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, theme);
  await settled(page);
}

/** Longer than any movement of the desk. One that was held up on its way never says that it has ended. */
const longestMs = 2000;

/** Movements that end have ended; a spinner that turns for ever is none of them. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate((limit) => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    const over = new Promise((resolve) => setTimeout(resolve, limit));
    return Promise.race([Promise.allSettled(ending.map(({ finished }) => finished)), over]).then(() => null);
  }, longestMs);
}

/**
 * Controls and headings a clerk needs that reach beyond the window with no way to scroll to them, and a page that
 * scrolls sideways as a whole.
 */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide =
      document.documentElement.scrollWidth > window.innerWidth + 1 ? ['the whole page scrolls sideways'] : [];
    const scrolls = (element: Element, axis: 'x' | 'y'): boolean => {
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (/auto|scroll/.test(axis === 'x' ? overflowX : overflowY)) return true;
      }
      return false;
    };
    const needed = [...document.querySelectorAll('button, input, textarea, select, h1, h2, [role=tab]')];
    const out = needed.filter((element) => {
      const box = element.getBoundingClientRect();
      if (box.width < 2 || box.height < 2 || !element.checkVisibility({ checkOpacity: true })) return false;
      if (element.closest('.visually-hidden, [aria-hidden=true], .ant-tabs-nav-operations') !== null) return false;
      const besides = (box.right > window.innerWidth + 1 || box.left < -1) && !scrolls(element, 'x');
      const below = (box.bottom > window.innerHeight + 1 || box.top < -1) && !scrolls(element, 'y');
      return besides || below;
    });
    return [
      ...wide,
      ...out.map((element) => `${element.tagName} ${element.textContent || element.ariaLabel || element.className}`),
    ];
  });
}
