/** What hey-api makes of the contract: types and validators. The client is ours (src/backend/http). */
export function createConfig(input, outputFolder) {
  return {
    input,
    output: { path: outputFolder, clean: true, entryFile: false },
    logs: { level: 'silent', file: false },
    plugins: [
      { name: '@hey-api/typescript' },
      {
        name: 'valibot',
        definitions: true,
        requests: true,
        responses: true,
        $resolvers: { object: keepReferredMapValues },
      },
    ],
  };
}

/**
 * The plugin drops `additionalProperties` that is a `$ref` or a union, and the validator would then strip every
 * entry of the map. Returning nothing lets the plugin go on with the node replaced here.
 */
function keepReferredMapValues(context) {
  const values = context.schema.additionalProperties;
  if (!values || values.type || !(values.$ref || values.items)) return;
  context.nodes.additionalProperties = () => {
    const result = context.walk(values, { path: context.path, plugin: context.plugin });
    context._childResults.push(result);
    return context.pipes.toNode(result.pipes, context.plugin);
  };
}
