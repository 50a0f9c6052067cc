/** The checker of access: what axe finds wrong with a page that has come to rest. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { atRest } from './settled.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Breaches of WCAG 2.2 A and AA and of good practice, a line each. Colours are judged as they end, not while they fade in. */
export async function breaches(page: Page): Promise<string[]> {
  await atRest(page);
  // No page of the game has frames; looking for some and listing what is in order would take as long again.
  const checker = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await checker.withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
