// Stands in for the device identifier, which would leave a file in the home folder of whoever runs the tests.
'use strict';
exports.getDeviceId = async () => '';
