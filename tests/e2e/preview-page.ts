import type { Browser, Page } from 'playwright-core';
import type { servePreview } from '../preview/serve.mjs';
import type { Shown } from '../preview/stage';
import { FILES, STAGES, type ViewName } from '../preview/stages.mjs';

declare const show: (shown: Shown) => Promise<void>;

export interface Size {
  width: number;
  height: number;
}

/** One page for all states of a view: loading it anew for each of them took most of the time of these tests. */
export class PreviewPage {
  private constructor(
    readonly page: Page,
    readonly view: ViewName,
    private readonly faults: string[],
  ) {}

  static async open(
    browser: Browser,
    { origin }: Awaited<ReturnType<typeof servePreview>>,
    view: ViewName,
  ): Promise<PreviewPage> {
    // Without motion: a colour that is still fading has another contrast.
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${origin}/${FILES[view]}`);
    await page.locator('h1').first().waitFor();
    return new PreviewPage(page, view, faults);
  }

  /** Draws a state, from its beginning. */
  async show(shown: Shown, size: Size): Promise<void> {
    await this.page.setViewportSize(size);
    await this.page.evaluate((wanted) => show(wanted), shown);
    await this.page.locator('h1').first().waitFor();
    // What comes while a text is fetched is a state of its own, and has its own name.
    if (shown.state !== 'reading') await this.page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  }

  /** Opens as much of it as this stage says. */
  async enter(stage: string): Promise<void> {
    const open = STAGES[this.view][stage];
    if (open === undefined) throw new Error(`There is no stage “${stage}”: tests/preview/stages.mjs has all of them.`);
    await this.page.evaluate(open);
  }

  /** In this theme from now on. */
  async dress(theme: 'light' | 'dark'): Promise<void> {
    await this.page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), theme);
  }

  /** Gives the window this size, and waits until the page has followed. */
  async resize(size: Size): Promise<void> {
    await this.page.setViewportSize(size);
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  /** The names of all states of the view. */
  async states(): Promise<string[]> {
    await this.page.evaluate(() => show({ state: '' }));
    return this.page.locator('main a').allInnerTexts();
  }

  /** What the page reported since this was last asked; not what the policy of our pages kept out. */
  reported(): string[] {
    return this.faults.splice(0).filter((fault) => !/violates the following Content Security Policy/.test(fault));
  }
}
