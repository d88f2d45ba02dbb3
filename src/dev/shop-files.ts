import { generate } from './shop/main.js';

/** Writes the fixture shop anew; the tests compare the committed files with what the generator makes. */
await generate('fixtures/shop');
