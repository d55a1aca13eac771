// What a Node client must get from the server. Usage: node checks.js <protos folder> <check> <host:port>
'use strict';

const assert = require('node:assert/strict');
const path = require('node:path');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');

const [protos, check, address] = process.argv.slice(2);
const definition = loader.loadSync(path.join('classifier', 'v1', 'document_classifier.proto'), {
  includeDirs: [protos],
  keepCase: false,
});
const { DocumentClassifier } = grpc.loadPackageDefinition(definition).classifier.v1;

const checks = {
  unary: (client) => new Promise((resolve, reject) => {
    const request = { document: { id: 'số 1', body: 'district district economy' }, options: { alternatives: { value: 1 } } };
    client.classify(request, { deadline: Date.now() + 30_000 }, (error, reply) => {
      if (error) return reject(error);
      assert.equal(reply.prediction.documentId, 'số 1');
      assert.equal(reply.prediction.heads.level.label, 'district');
      assert.equal(reply.prediction.heads.level.alternatives.length, 1);
      assert.equal(reply.prediction.model.version, '1.2.3');
      resolve();
    });
  }),

  invalid: (client) => new Promise((resolve) => {
    client.classify({ document: {} }, (error) => {
      assert.equal(error.code, grpc.status.INVALID_ARGUMENT);
      assert.match(error.details, /^document\.body: /);
      assert.equal(error.metadata.get('grpc-status-details-bin').length, 1);
      resolve();
    });
  }),

  duplex: async (client) => {
    const call = client.classifyStream({ deadline: Date.now() + 60_000 });
    for (let i = 0; i < 200; i++) call.write({ document: { id: String(i), body: i % 2 ? 'commune' : 'bloc' } });
    call.end();
    const found = [];
    for await (const { outcome } of call) found.push([outcome.documentId, outcome.prediction.heads.level.label]);
    assert.deepEqual(found, Array.from({ length: 200 }, (_, i) => [String(i), i % 2 ? 'commune' : 'bloc']));
  },
};

const client = new DocumentClassifier(address, grpc.credentials.createInsecure());
checks[check](client).then(() => client.close(), (error) => {
  console.error(error);
  process.exit(1);
});
