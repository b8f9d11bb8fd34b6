/** The TypeScript of the GraphQL schema (for resolvers) and of the client's operations. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const SCALARS = { Date: 'string', DateTime: 'string', CountryCode: 'string', ID: 'string' };

/** What a resolver receives as its parent: our own types, where they differ from the schema's. */
const MAPPERS = {
  Company: '../model/entity.ts#Company as CompanyFacts',
  Person: '../model/entity.ts#Person as PersonFacts',
  Shipment: '../model/shipment.ts#Shipment as ShipmentFacts',
  Provenance: '../model/shipment.ts#Provenance as ProvenanceFacts',
  Ownership: '../model/link.ts#Ownership as OwnershipFacts',
  Control: '../model/link.ts#Control as ControlFacts',
  PathAnswer: '../model/path-answer.ts#AnsweredQuestion',
  SupplyPath: '../model/path-answer.ts#FoundPath',
  Junction: '../model/path-answer.ts#FoundJunction',
  ShipmentHop: '../model/path-answer.ts#ShipmentHop as ShipmentHopFacts',
  LinkHop: '../model/path-answer.ts#LinkHop as LinkHopFacts',
  Lane: '../model/path-answer.ts#UnionLane',
  Network: '../model/shown-network.ts#ShownNetwork',
  Considered: '../model/path-answer.ts#Considered as ConsideredFacts',
  RiskFlag: '../model/risk-flag.ts#RiskFlag as RiskFlagFacts',
  Dataset: '../model/dataset.ts#Dataset as DatasetFacts',
  SearchHit: '../model/entity-reader.ts#SearchHit as FoundParty',
  Address: '../model/address.ts#Address as AddressFacts',
  Location: '../model/address.ts#Location as LocationFacts',
  Relation: '../model/relation.ts#Relation as RelationFacts',
  Neighbour: '../model/entity-reader.ts#Neighbour as NeighbourFacts',
  TradeFlow: '../model/trade-flow.ts#TradeFlow as TradeFlowFacts',
  ListEntry: '../model/list-entry.ts#ListEntry as ListEntryFacts',
  ListEntryHit: '../model/list-entry.ts#ListEntryHit as FoundListEntry',
  ListSource: '../model/list-entry.ts#ListSource as ListSourceFacts',
  ListCopy: '../model/list-entry.ts#ListCopy as ListCopyFacts',
  MatchProposal: '../model/match-proposal.ts#MatchProposal as MatchProposalFacts',
  ImportJob: '../model/import-job.ts#ImportJob as ImportJobFacts',
  ShipmentConnection: '../model/shipment-reader.ts#ShipmentPage',
  // Each field of the status is read when it is asked for.
  Status: 'object',
};

const NOTE = '// Written by `npm run codegen`. Do not edit.\n';
const SHARED = {
  scalars: SCALARS,
  strictScalars: true,
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
};

/** Path from `root` to what the file should say. Reads the schema files and the client's operations. */
export async function toGraphqlTypes(root: string): Promise<[path: string, text: string][]> {
  const folders = readdirSync(join(root, 'server/graphql'), { withFileTypes: true });
  const schemaFiles = folders
    .filter((folder) => folder.isDirectory())
    .map((folder) => join(root, 'server/graphql', folder.name, 'schema.graphql'));
  const schema = parse(schemaFiles.map((path) => readFileSync(path, 'utf8')).join('\n'));
  const operations = readdirSync(join(root, 'client/api'))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const location = join(root, 'client/api', name);
      return { location: name, document: parse(readFileSync(location, 'utf8')) };
    });

  const server = await codegen({
    filename: 'generated.ts',
    schema,
    documents: [],
    config: {
      ...SHARED,
      mappers: MAPPERS,
      contextType: './context.ts#RequestContext',
    },
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
  });
  const client = await codegen({
    filename: 'generated.ts',
    schema,
    documents: operations,
    config: SHARED,
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
  return [
    ['server/graphql/generated.ts', NOTE + server],
    ['client/api/generated.ts', NOTE + client],
  ];
}
