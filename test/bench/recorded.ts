import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The statements that reach a coordinator while `work` runs against the address it is given: one of our own, which passes everything
 * on. The coordinator names its pages by the host that it was asked under, so they come through here too.
 */
export async function recorded(url: string, work: (url: string) => Promise<void>): Promise<string[]> {
  const { hostname, port } = new URL(url.replace(/^trino:/, 'http:'));
  const statements: string[] = [];
  const server = createServer((asked, answer) => {
    const { method, url: path, headers } = asked;
    const parts: Buffer[] = [];
    const passed = request({ hostname, port, method, path, headers }, (got) => {
      answer.writeHead(got.statusCode!, got.headers);
      got.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.on('data', (part: Buffer) => parts.push(part));
    asked.on('end', () => {
      if (method === 'POST' && path === '/v1/statement') statements.push(Buffer.concat(parts).toString('utf8'));
      passed.end(Buffer.concat(parts));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    await work(url.replace(`${hostname}:${port}`, `127.0.0.1:${(server.address() as AddressInfo).port}`));
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return statements;
}
