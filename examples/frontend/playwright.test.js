// Playwright on the page as it is built.
import { after, before, test } from 'node:test';
import { chromium } from 'playwright';
import { preview } from 'vite';

let server;
let browser;

before(async () => {
  server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('a rollover begins, and a second one is refused', async () => {
  const page = await browser.newPage();
  // A busy machine may need longer than Playwright waits by default.
  page.setDefaultTimeout(60_000);
  const { port } = server.httpServer.address();
  await page.goto(`http://127.0.0.1:${port}`);
  const row = page.getByRole('listitem', { name: '1532018000011' });
  await row.getByLabel('Crypto officer').fill('crypto-officer-Passw0rd');
  const said = row.getByRole('status');
  await row.getByRole('button', { name: 'Roll over' }).click();
  await said.filter({ hasText: 'The rollover has begun.' }).waitFor();
  await row.getByRole('button', { name: 'Roll over' }).click();
  await said.filter({ hasText: 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS' }).waitFor();
});
