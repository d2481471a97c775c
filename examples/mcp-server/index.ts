/*
 * A server of the Model Context Protocol over stdio: eight questions that agents ask about an ISMS. Every answer is computed by the library;
 * the server keeps nothing, writes nothing and knows no clock. In the root of the repository:
 * `node --import ./.ci/typescript-loader.mjs examples/mcp-server/index.ts`.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { control, coverage, statement, upgrade } from './catalogue-tools.ts';
import { agenda, clocks, explain, retention } from './register-tools.ts';
import type { Tool } from './tool.ts';

const tools: Readonly<Record<string, Tool>> = {
  control_facts: control,
  validate_statement: statement,
  explain_level: explain,
  incident_clocks: clocks,
  record_retention: retention,
  text_coverage: coverage,
  upgrade_2013: upgrade,
  register_agenda: agenda,
};
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

const server = new McpServer({ name: 'isms-kit', version: '1.0.0' }, { maxToolInputElements: 100_000 });
for (const [name, tool] of Object.entries(tools)) {
  const { title, description, input: inputSchema, output: outputSchema } = tool;
  server.registerTool(name, { title, description, inputSchema, outputSchema, annotations }, (input) => {
    const structuredContent = { ...tool.answer(input) };
    return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
  });
}
await server.connect(new StdioServerTransport());
