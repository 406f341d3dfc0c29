// Prints the scenarios of the suite as JSON, one on each line: `node scenarios.mjs SUITE BASE_URL`.
//
// A scenario has its name, its area (the folder of its spec), the status that makes it pass if that is no success, and its
// requests. A request has what the server expects, and what it answers. A body is JSON, text, or base64 if it is neither.

import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const [suite, baseUrl] = process.argv.slice(2);
const { expandDyns } = await import(
  pathToFileURL(join(suite, "node_modules/@typespec/spec-api/dist/index.js"))
);
const config = { baseUrl };
const folder = join(suite, "node_modules/@typespec/http-specs/dist/specs");

const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith("mockapi.js"));
for (const file of files.sort()) {
  const { Scenarios } = await import(pathToFileURL(join(folder, file)));
  for (const [name, scenario] of Object.entries(Scenarios)) {
    console.log(
      JSON.stringify({
        name,
        area: dirname(file).replaceAll("\\", "/"),
        status: scenario.code ?? null,
        keys: scenario.keys ?? [],
        requests: scenario.apis.map((api) => ({
          uri: api.uri,
          method: api.method.toUpperCase(),
          path: plain(api.request?.pathParams),
          query: plain(api.request?.query),
          headers: plain(api.request?.headers),
          body: body(api.request?.body),
          handler: api.handler !== undefined,
          answer: {
            status: api.response.status,
            headers: plain(api.response.headers),
            body: body(api.response.body),
          },
        })),
      }),
    );
  }
}

// Returns the members with their matchers as the text that they accept.
function plain(values) {
  return expandDyns(values ?? {}, config);
}

function body(of) {
  if (of === undefined) {
    return null;
  }
  const { contentType, kind } = of;
  if (kind === "multipart") {
    const files = (of.files ?? []).map((file) => ({
      field: file.fieldname,
      name: file.originalname,
      mediaType: file.mimetype,
      base64: Buffer.from(file.buffer).toString("base64"),
    }));
    return { contentType, parts: plain(of.parts), files };
  }
  const raw = of.rawContent;
  if (Buffer.isBuffer(raw)) {
    return { contentType, base64: raw.toString("base64") };
  }
  const text = typeof raw === "string" || raw === undefined ? raw : raw.serialize(config);
  if (text === undefined) {
    return { contentType };
  }
  try {
    // The text is kept beside the value, which has forgotten how numbers are spelled.
    return { contentType, text, json: JSON.parse(text) };
  } catch {
    return { contentType, text };
  }
}
