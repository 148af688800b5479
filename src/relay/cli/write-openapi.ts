import { writeFile } from 'node:fs/promises';
import { openapiDocument } from '../routes/openapi-document.js';

/** Where the document is published, seen from the top of the project. */
const TARGET = 'docs/openapi.json';

/** Writes the OpenAPI document of the relay; run from the top of the project. */
await writeFile(TARGET, `${JSON.stringify(openapiDocument(), null, 2)}\n`);
console.log(`Wrote ${TARGET}.`);
