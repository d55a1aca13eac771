// What a Node client must get from the server. Usage: node checks.js <protos folder> <check> <host:port>
'use strict';

const assert = require('node:assert/strict');
const path = require('node:path');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');
const protobuf = require('protobufjs');

const [protos, check, address] = process.argv.slice(2);
const load = (...file) => grpc.loadPackageDefinition(
  loader.loadSync(path.join(...file), { includeDirs: [protos], keepCase: false, enums: String, oneofs: true }));
const { DocumentClassifier } = load('classifier', 'v1', 'document_classifier.proto').classifier.v1;

const service = 'classifier.v1.DocumentClassifier';
const soon = () => ({ deadline: Date.now() + 60_000 });

/** The reply of a unary call, or the error that it ended with. */
const ask = (client, method, request, options = soon()) => new Promise((resolve) => {
  client[method](request, options, (error, reply) => resolve(error ?? reply));
});

const next = (call) => new Promise((resolve, reject) => {
  call.once('data', resolve);
  call.once('error', reject);
});

const all = async (call) => {
  const found = [];
  for await (const reply of call) found.push(reply);
  return found;
};

/** Uses another service of the same server. */
async function using(Client, use, options = {}) {
  const other = new Client(address, grpc.credentials.createInsecure(), options);
  await use(other);
  other.close();
}

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

  status_details: async (client) => {
    const error = await ask(client, 'classify', { document: { body: 'province' }, options: { model: 'không có' } });
    assert.equal(error.code, grpc.status.NOT_FOUND);
    assert.match(error.details, /no such model/);
    const types = new protobuf.Root();
    types.resolvePath = (_, target) => path.join(protos, target);
    types.loadSync(['google/rpc/status.proto', 'google/rpc/error_details.proto']);
    const decoded = async (request) => {
      const [bytes] = (await ask(client, 'classify', request)).metadata.get('grpc-status-details-bin');
      return types.lookupType('google.rpc.Status').decode(bytes);
    };
    const status = await decoded({ document: { body: 'province', publishedOn: '2025-02-30' } });
    assert.equal(status.code, grpc.status.INVALID_ARGUMENT);
    const bad = status.details.find((detail) => detail.type_url === 'type.googleapis.com/google.rpc.BadRequest');
    const { fieldViolations } = types.lookupType('google.rpc.BadRequest').decode(bad.value);
    assert.deepEqual(fieldViolations.map(({ field }) => field), ['document.published_on']);
  },

  gzip: () => using(DocumentClassifier, async (client) => {
    const reply = await ask(client, 'classify', { document: { body: 'province '.repeat(20_000) } });
    assert.equal(reply.prediction?.heads.level.label, 'province', reply);
  }, { 'grpc.default_compression_algorithm': grpc.compressionAlgorithms.gzip }),

  deadline_past: async (client) => {
    const error = await ask(client, 'classify', { document: { body: 'province' } }, { deadline: Date.now() - 1000 });
    assert.equal(error.code, grpc.status.DEADLINE_EXCEEDED);
  },

  ping_pong: async (client) => {
    const call = client.classifyStream(soon());
    for (let i = 0; i < 20; i++) {
      const reply = next(call);
      call.write({ document: { id: String(i), body: 'province' } });
      assert.equal((await reply).outcome.documentId, String(i));
    }
    call.end();
    assert.deepEqual(await all(call), []);
  },

  empty_stream: async (client) => {
    const call = client.classifyStream(soon());
    call.end();
    assert.deepEqual(await all(call), []);
  },

  message_limit: async (client) => {
    // What stands around a body of this size takes 10 bytes. At the limit the message is read and the document refused for its own size.
    const body = 'a'.repeat((16 << 20) - 10);
    assert.equal((await ask(client, 'classify', { document: { body } })).code, grpc.status.INVALID_ARGUMENT);
    assert.equal((await ask(client, 'classify', { document: { body: `${body}a` } })).code, grpc.status.RESOURCE_EXHAUSTED);
  },

  unimplemented: async (client) => {
    for (const method of [`/${service}/Nothing`, '/no.such.Service/Nothing']) {
      const error = await new Promise((resolve) => {
        client.makeUnaryRequest(method, (m) => m, (m) => m, Buffer.alloc(0), new grpc.Metadata(), soon(), resolve);
      });
      assert.equal(error.code, grpc.status.UNIMPLEMENTED);
    }
  },

  health: () => using(load('grpc', 'health', 'v1', 'health.proto').grpc.health.v1.Health, async (client) => {
    assert.equal((await ask(client, 'check', { service })).status, 'SERVING');
    assert.equal((await ask(client, 'check', { service: 'no.such.Service' })).code, grpc.status.NOT_FOUND);
    for (const [watched, expected] of [[service, 'SERVING'], ['no.such.Service', 'SERVICE_UNKNOWN']]) {
      const call = client.watch({ service: watched }, soon());
      assert.equal((await next(call)).status, expected);
      call.on('error', (error) => assert.equal(error.code, grpc.status.CANCELLED));
      call.cancel();
    }
  }),

  reflection: async () => {
    for (const version of ['v1', 'v1alpha']) {
      const { ServerReflection } = load('grpc', 'reflection', version, 'reflection.proto').grpc.reflection[version];
      await using(ServerReflection, async (client) => {
        const call = client.serverReflectionInfo(soon());
        call.write({ listServices: '' });
        call.write({ fileContainingSymbol: service });
        call.end({ fileByFilename: 'no/such.proto' });
        const [list, file, missing] = await all(call);
        assert.ok(list.listServicesResponse.service.some(({ name }) => name === service));
        assert.ok(file.fileDescriptorResponse.fileDescriptorProto.length > 1);
        assert.equal(missing.errorResponse.errorCode, grpc.status.NOT_FOUND);
      });
    }
  },
};

const client = new DocumentClassifier(address, grpc.credentials.createInsecure());
checks[check](client).then(() => client.close(), (error) => {
  console.error(error);
  process.exit(1);
});
