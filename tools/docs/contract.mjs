import { parse, stringify } from 'yaml';

/**
 * The contract as it is read on the site: the same, with what a reader cannot see of it in words. Open enumerations
 * name their known values, addresses are those of a server on one's own machine, and a problem does not unfold the
 * whole channel at every status.
 */
export function toReadableContract(text) {
  const contract = parse(text);
  contract.servers = [
    {
      url: 'http://localhost:9000/v1',
      description:
        'Your server. In production: /v1 on the wizard’s own origin, or behind its gateway.',
    },
  ];
  const { schemas } = contract.components;
  for (const [name, schema] of Object.entries(schemas)) {
    const values = schema['x-extensible-enum'];
    if (values === undefined) continue;
    schema.description = sentences(
      schema.description,
      name === 'ProblemCode'
        ? 'The known codes are listed in the guide, at “Errors”.'
        : `Known values, more may come: ${values.map((value) => `\`${value}\``).join(', ')}.`,
    );
  }
  schemas.Problem.properties.requirements.items = {
    type: 'object',
    description: 'A `ChannelRequirement`, as in `getChannel`.',
  };
  return stringify(contract, { aliasDuplicateObjects: false });
}

function sentences(...parts) {
  return parts.filter(Boolean).join('\n\n');
}
