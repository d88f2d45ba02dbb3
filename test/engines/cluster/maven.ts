import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { hasTool, runTool } from './run-tool.js';
import { ClusterUnavailable } from './unavailable.js';

export interface Artifact {
  readonly group: string;
  readonly name: string;
  readonly version: string;
  readonly type: 'zip' | 'tar.gz';
}

/** Copies Maven artifacts into `folder` as `name-version.type`, by `mvn` where it is, else from the mirror that the user's settings name. */
export async function fetchArtifacts(artifacts: readonly Artifact[], folder: string): Promise<void> {
  if (await hasTool('mvn', ['--version'])) return fetchByMaven(artifacts, folder);
  const repository = await configuredRepository();
  if (!repository) {
    throw new ClusterUnavailable(
      'mvn is not on the PATH, and neither ~/.m2/settings.xml nor CRM_TEST_MAVEN names a repository',
    );
  }
  for (const artifact of artifacts) await download(repository, artifact, folder);
}

async function fetchByMaven(artifacts: readonly Artifact[], folder: string): Promise<void> {
  const work = join(folder, 'maven');
  await mkdir(work, { recursive: true });
  await writeFile(join(work, 'pom.xml'), pom(artifacts, folder));
  // A local repository of its own: 200 MB would otherwise stay twice on the disk, here and in ~/.m2.
  await runTool('mvn', ['-q', '-B', `-Dmaven.repo.local=${join(work, 'repository')}`, 'dependency:copy'], work);
}

function pom(artifacts: readonly Artifact[], folder: string): string {
  const items = artifacts.map(
    (a) =>
      `<artifactItem><groupId>${a.group}</groupId><artifactId>${a.name}</artifactId><version>${a.version}</version><type>${a.type}</type></artifactItem>`,
  );
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>fetch</artifactId><version>1</version><packaging>pom</packaging>
<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version>
<configuration><outputDirectory>${folder}</outputDirectory><artifactItems>${items.join('')}</artifactItems></configuration>
</plugin></plugins></build></project>`;
}

async function configuredRepository(): Promise<string | undefined> {
  if (process.env.CRM_TEST_MAVEN) return process.env.CRM_TEST_MAVEN;
  const settings = await readFile(join(homedir(), '.m2', 'settings.xml'), 'utf8').catch(() => '');
  return /<mirror>[\s\S]*?<url>\s*(.*?)\s*<\/url>/.exec(settings)?.[1];
}

async function download(repository: string, artifact: Artifact, folder: string): Promise<void> {
  const file = `${artifact.name}-${artifact.version}.${artifact.type}`;
  const path = [...artifact.group.split('.'), artifact.name, artifact.version, file].join('/');
  const response = await fetch(`${repository.replace(/\/$/, '')}/${path}`).catch((cause: Error) => {
    throw new ClusterUnavailable(`the Maven repository cannot be reached: ${cause.message}`);
  });
  if (!response.ok || !response.body)
    throw new ClusterUnavailable(`the Maven repository has no ${file}: HTTP ${response.status}`);
  await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(join(folder, file)));
}
