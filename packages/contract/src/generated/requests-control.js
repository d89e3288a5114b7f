// Generated from spec/ by `npm run generate`. Do not edit.

/** The length of a text in code points, as JSON Schema counts it. */
function codePoints(text) {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) if (text.codePointAt(at) > 0xffff) { length--; at++; }
  return length;
}
const check_paths_1state_get_parameters_0_schema = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate0.errors = [{instancePath,schemaPath:"#/paths/~1state/get/parameters/0/schema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
validate0.errors = vErrors;
return errors === 0;
}

const check_components_schemas_State = validate1;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate1.errors = [{instancePath,schemaPath:"#/components/schemas/State/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Scenario = validate2;
const schema2 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64},"description":{"type":"string","maxLength":1000},"setUp":{"type":"string","enum":["in use","new"]},"network":{"type":"string","enum":["current","older"]},"firmware":{"$ref":"#/components/schemas/ScenarioFirmware"},"hsm":{"$ref":"#/components/schemas/ScenarioHsm"},"partitions":{"type":"array","maxItems":100,"items":{"$ref":"#/components/schemas/ScenarioPartition"}},"users":{"type":"array","maxItems":100,"items":{"$ref":"#/components/schemas/ScenarioUser"}},"clients":{"type":"array","maxItems":100,"items":{"$ref":"#/components/schemas/ScenarioClient"}},"tasks":{"type":"array","maxItems":100,"items":{"$ref":"#/components/schemas/ScenarioTask"}}}};
const func0 = Object.prototype.hasOwnProperty;
const func1 = codePoints;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.version === undefined) && (missing0 = "version")){
validate3.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioFirmware/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "upgrade")) || (key0 === "rollback"))){
validate3.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioFirmware/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 20){
validate3.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/ScenarioFirmware/properties/version/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/ScenarioFirmware/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upgrade !== undefined){
let data1 = data.upgrade;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 20){
validate3.errors = [{instancePath:instancePath+"/upgrade",schemaPath:"#/components/schemas/ScenarioFirmware/properties/upgrade/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/upgrade",schemaPath:"#/components/schemas/ScenarioFirmware/properties/upgrade/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rollback !== undefined){
let data2 = data.rollback;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 20){
validate3.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/components/schemas/ScenarioFirmware/properties/rollback/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/components/schemas/ScenarioFirmware/properties/rollback/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate3.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioFirmware/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}

const schema4 = {"type":"object","additionalProperties":false,"required":["label"],"properties":{"label":{"type":"string","minLength":1,"maxLength":32},"authentication":{"type":"string","enum":["password","ped"]},"so":{"type":["string","null"],"maxLength":255},"audit":{"type":["string","null"],"maxLength":255},"soCanResetPin":{"type":"boolean"}}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.label === undefined) && (missing0 = "label")){
validate5.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioHsm/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "label") || (key0 === "authentication")) || (key0 === "so")) || (key0 === "audit")) || (key0 === "soCanResetPin"))){
validate5.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioHsm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined){
let data0 = data.label;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 32){
validate5.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/ScenarioHsm/properties/label/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate5.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/ScenarioHsm/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/ScenarioHsm/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authentication !== undefined){
let data1 = data.authentication;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate5.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/ScenarioHsm/properties/authentication/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "password") || (data1 === "ped"))){
validate5.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/ScenarioHsm/properties/authentication/enum",keyword:"enum",params:{allowedValues: schema4.properties.authentication.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.so !== undefined){
let data2 = data.so;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate5.errors = [{instancePath:instancePath+"/so",schemaPath:"#/components/schemas/ScenarioHsm/properties/so/type",keyword:"type",params:{type: schema4.properties.so.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 255){
validate5.errors = [{instancePath:instancePath+"/so",schemaPath:"#/components/schemas/ScenarioHsm/properties/so/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audit !== undefined){
let data3 = data.audit;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate5.errors = [{instancePath:instancePath+"/audit",schemaPath:"#/components/schemas/ScenarioHsm/properties/audit/type",keyword:"type",params:{type: schema4.properties.audit.type},message:"must be string,null"}];
return false;
}
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 255){
validate5.errors = [{instancePath:instancePath+"/audit",schemaPath:"#/components/schemas/ScenarioHsm/properties/audit/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.soCanResetPin !== undefined){
const _errs10 = errors;
if(typeof data.soCanResetPin !== "boolean"){
validate5.errors = [{instancePath:instancePath+"/soCanResetPin",schemaPath:"#/components/schemas/ScenarioHsm/properties/soCanResetPin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate5.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioHsm/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}

const schema5 = {"type":"object","additionalProperties":false,"required":["label"],"properties":{"label":{"type":"string","minLength":1,"maxLength":32},"name":{"type":"string","minLength":1,"maxLength":64},"id":{"type":"string","minLength":7,"maxLength":17},"version":{"type":"integer","enum":[0,1]},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"initialized":{"type":"boolean"},"roles":{"$ref":"#/components/schemas/ScenarioRoles"},"smk":{"type":"string","enum":["initialized","not initialized"]},"objects":{"type":"array","maxItems":1000,"items":{"$ref":"#/components/schemas/ScenarioObject"}},"requests":{"type":"object","maxProperties":100,"additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}}};
const schema6 = {"type":"object","additionalProperties":false,"properties":{"so":{"type":["string","null"],"maxLength":255},"co":{"type":["string","null"],"maxLength":255},"cu":{"type":["string","null"],"maxLength":255}}};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "so") || (key0 === "co")) || (key0 === "cu"))){
validate8.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioRoles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.so !== undefined){
let data0 = data.so;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate8.errors = [{instancePath:instancePath+"/so",schemaPath:"#/components/schemas/ScenarioRoles/properties/so/type",keyword:"type",params:{type: schema6.properties.so.type},message:"must be string,null"}];
return false;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 255){
validate8.errors = [{instancePath:instancePath+"/so",schemaPath:"#/components/schemas/ScenarioRoles/properties/so/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.co !== undefined){
let data1 = data.co;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate8.errors = [{instancePath:instancePath+"/co",schemaPath:"#/components/schemas/ScenarioRoles/properties/co/type",keyword:"type",params:{type: schema6.properties.co.type},message:"must be string,null"}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 255){
validate8.errors = [{instancePath:instancePath+"/co",schemaPath:"#/components/schemas/ScenarioRoles/properties/co/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cu !== undefined){
let data2 = data.cu;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate8.errors = [{instancePath:instancePath+"/cu",schemaPath:"#/components/schemas/ScenarioRoles/properties/cu/type",keyword:"type",params:{type: schema6.properties.cu.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 255){
validate8.errors = [{instancePath:instancePath+"/cu",schemaPath:"#/components/schemas/ScenarioRoles/properties/cu/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate8.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioRoles/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "label") || (key0 === "class")) || (key0 === "keyType")) || (key0 === "size")) || (key0 === "isPrivate"))){
validate10.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioObject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined){
let data0 = data.label;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 64){
validate10.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/ScenarioObject/properties/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/ScenarioObject/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.class !== undefined){
let data1 = data.class;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 64){
validate10.errors = [{instancePath:instancePath+"/class",schemaPath:"#/components/schemas/ScenarioObject/properties/class/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/class",schemaPath:"#/components/schemas/ScenarioObject/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyType !== undefined){
let data2 = data.keyType;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 64){
validate10.errors = [{instancePath:instancePath+"/keyType",schemaPath:"#/components/schemas/ScenarioObject/properties/keyType/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keyType",schemaPath:"#/components/schemas/ScenarioObject/properties/keyType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate10.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/ScenarioObject/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate10.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/ScenarioObject/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate10.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/ScenarioObject/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPrivate !== undefined){
const _errs10 = errors;
if(typeof data.isPrivate !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/isPrivate",schemaPath:"#/components/schemas/ScenarioObject/properties/isPrivate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioObject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.label === undefined) && (missing0 = "label")){
validate7.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioPartition/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema5.properties, key0))){
validate7.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioPartition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined){
let data0 = data.label;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 32){
validate7.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/ScenarioPartition/properties/label/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate7.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/ScenarioPartition/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate7.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/ScenarioPartition/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 64){
validate7.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ScenarioPartition/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate7.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ScenarioPartition/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate7.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ScenarioPartition/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 17){
validate7.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ScenarioPartition/properties/id/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"}];
return false;
}
else {
if(func1(data2) < 7){
validate7.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ScenarioPartition/properties/id/minLength",keyword:"minLength",params:{limit: 7},message:"must NOT have fewer than 7 characters"}];
return false;
}
}
}
else {
validate7.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ScenarioPartition/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data3 = data.version;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate7.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/ScenarioPartition/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!((data3 === 0) || (data3 === 1))){
validate7.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/ScenarioPartition/properties/version/enum",keyword:"enum",params:{allowedValues: schema5.properties.version.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data4 = data.size;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate7.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/ScenarioPartition/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate7.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/ScenarioPartition/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate7.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/ScenarioPartition/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.initialized !== undefined){
const _errs12 = errors;
if(typeof data.initialized !== "boolean"){
validate7.errors = [{instancePath:instancePath+"/initialized",schemaPath:"#/components/schemas/ScenarioPartition/properties/initialized/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
const _errs14 = errors;
if(!(validate8(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.smk !== undefined){
let data7 = data.smk;
const _errs15 = errors;
if(typeof data7 !== "string"){
validate7.errors = [{instancePath:instancePath+"/smk",schemaPath:"#/components/schemas/ScenarioPartition/properties/smk/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data7 === "initialized") || (data7 === "not initialized"))){
validate7.errors = [{instancePath:instancePath+"/smk",schemaPath:"#/components/schemas/ScenarioPartition/properties/smk/enum",keyword:"enum",params:{allowedValues: schema5.properties.smk.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objects !== undefined){
let data8 = data.objects;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
if(data8.length > 1000){
validate7.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/components/schemas/ScenarioPartition/properties/objects/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(!(validate10(data8[i0], {instancePath:instancePath+"/objects/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate7.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/components/schemas/ScenarioPartition/properties/objects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests !== undefined){
let data10 = data.requests;
const _errs20 = errors;
if(errors === _errs20){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 100){
validate7.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/components/schemas/ScenarioPartition/properties/requests/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"}];
return false;
}
else {
for(const key1 in data10){
let data11 = data10[key1];
const _errs23 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate7.errors = [{instancePath:instancePath+"/requests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/ScenarioPartition/properties/requests/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
validate7.errors = [{instancePath:instancePath+"/requests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/ScenarioPartition/properties/requests/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate7.errors = [{instancePath:instancePath+"/requests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/ScenarioPartition/properties/requests/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate7.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/components/schemas/ScenarioPartition/properties/requests/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate7.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioPartition/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.password === undefined) && (missing0 = "password"))){
validate13.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioUser/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "password")) || (key0 === "role")) || (key0 === "fullName")) || (key0 === "email")) || (key0 === "enabled")) || (key0 === "mustChangePassword"))){
validate13.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioUser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 32){
validate13.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ScenarioUser/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate13.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ScenarioUser/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ScenarioUser/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data1 = data.password;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 255){
validate13.errors = [{instancePath:instancePath+"/password",schemaPath:"#/components/schemas/ScenarioUser/properties/password/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/password",schemaPath:"#/components/schemas/ScenarioUser/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data2 = data.role;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 64){
validate13.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/ScenarioUser/properties/role/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/ScenarioUser/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
let data3 = data.fullName;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 255){
validate13.errors = [{instancePath:instancePath+"/fullName",schemaPath:"#/components/schemas/ScenarioUser/properties/fullName/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/fullName",schemaPath:"#/components/schemas/ScenarioUser/properties/fullName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data4 = data.email;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func1(data4) > 255){
validate13.errors = [{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/ScenarioUser/properties/email/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/ScenarioUser/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs12 = errors;
if(typeof data.enabled !== "boolean"){
validate13.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/components/schemas/ScenarioUser/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mustChangePassword !== undefined){
const _errs14 = errors;
if(typeof data.mustChangePassword !== "boolean"){
validate13.errors = [{instancePath:instancePath+"/mustChangePassword",schemaPath:"#/components/schemas/ScenarioUser/properties/mustChangePassword/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioUser/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioClient/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "ip")) || (key0 === "hostname")) || (key0 === "partitions"))){
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioClient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 64){
validate15.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ScenarioClient/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate15.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ScenarioClient/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ScenarioClient/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip !== undefined){
let data1 = data.ip;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 45){
validate15.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/ScenarioClient/properties/ip/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/ScenarioClient/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hostname !== undefined){
let data2 = data.hostname;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 253){
validate15.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/ScenarioClient/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/ScenarioClient/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partitions !== undefined){
let data3 = data.partitions;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 100){
validate15.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/ScenarioClient/properties/partitions/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func1(data4) > 64){
validate15.errors = [{instancePath:instancePath+"/partitions/" + i0,schemaPath:"#/components/schemas/ScenarioClient/properties/partitions/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/partitions/" + i0,schemaPath:"#/components/schemas/ScenarioClient/properties/partitions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/ScenarioClient/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioClient/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"required":["work"],"properties":{"work":{"type":"string","enum":["zeroizeHsm","factoryResetHsm","upgradeFirmware","rollBackFirmware"]},"suspended":{"type":"boolean"}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.work === undefined) && (missing0 = "work")){
validate17.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioTask/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "work") || (key0 === "suspended"))){
validate17.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioTask/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.work !== undefined){
let data0 = data.work;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate17.errors = [{instancePath:instancePath+"/work",schemaPath:"#/components/schemas/ScenarioTask/properties/work/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "zeroizeHsm") || (data0 === "factoryResetHsm")) || (data0 === "upgradeFirmware")) || (data0 === "rollBackFirmware"))){
validate17.errors = [{instancePath:instancePath+"/work",schemaPath:"#/components/schemas/ScenarioTask/properties/work/enum",keyword:"enum",params:{allowedValues: schema10.properties.work.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suspended !== undefined){
const _errs4 = errors;
if(typeof data.suspended !== "boolean"){
validate17.errors = [{instancePath:instancePath+"/suspended",schemaPath:"#/components/schemas/ScenarioTask/properties/suspended/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/components/schemas/ScenarioTask/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate2.errors = [{instancePath,schemaPath:"#/components/schemas/Scenario/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema2.properties, key0))){
validate2.errors = [{instancePath,schemaPath:"#/components/schemas/Scenario/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 64){
validate2.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Scenario/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate2.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Scenario/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Scenario/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data1 = data.description;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 1000){
validate2.errors = [{instancePath:instancePath+"/description",schemaPath:"#/components/schemas/Scenario/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/description",schemaPath:"#/components/schemas/Scenario/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setUp !== undefined){
let data2 = data.setUp;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate2.errors = [{instancePath:instancePath+"/setUp",schemaPath:"#/components/schemas/Scenario/properties/setUp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "in use") || (data2 === "new"))){
validate2.errors = [{instancePath:instancePath+"/setUp",schemaPath:"#/components/schemas/Scenario/properties/setUp/enum",keyword:"enum",params:{allowedValues: schema2.properties.setUp.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
let data3 = data.network;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate2.errors = [{instancePath:instancePath+"/network",schemaPath:"#/components/schemas/Scenario/properties/network/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "current") || (data3 === "older"))){
validate2.errors = [{instancePath:instancePath+"/network",schemaPath:"#/components/schemas/Scenario/properties/network/enum",keyword:"enum",params:{allowedValues: schema2.properties.network.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firmware !== undefined){
const _errs10 = errors;
if(!(validate3(data.firmware, {instancePath:instancePath+"/firmware",parentData:data,parentDataProperty:"firmware",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hsm !== undefined){
const _errs11 = errors;
if(!(validate5(data.hsm, {instancePath:instancePath+"/hsm",parentData:data,parentDataProperty:"hsm",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partitions !== undefined){
let data6 = data.partitions;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
if(data6.length > 100){
validate2.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/Scenario/properties/partitions/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate7(data6[i0], {instancePath:instancePath+"/partitions/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/Scenario/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data8 = data.users;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
if(data8.length > 100){
validate2.errors = [{instancePath:instancePath+"/users",schemaPath:"#/components/schemas/Scenario/properties/users/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate13(data8[i1], {instancePath:instancePath+"/users/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/users",schemaPath:"#/components/schemas/Scenario/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clients !== undefined){
let data10 = data.clients;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data10)){
if(data10.length > 100){
validate2.errors = [{instancePath:instancePath+"/clients",schemaPath:"#/components/schemas/Scenario/properties/clients/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid3 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs20 = errors;
if(!(validate15(data10[i2], {instancePath:instancePath+"/clients/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/clients",schemaPath:"#/components/schemas/Scenario/properties/clients/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tasks !== undefined){
let data12 = data.tasks;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data12)){
if(data12.length > 100){
validate2.errors = [{instancePath:instancePath+"/tasks",schemaPath:"#/components/schemas/Scenario/properties/tasks/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid4 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs23 = errors;
if(!(validate17(data12[i3], {instancePath:instancePath+"/tasks/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid4 = _errs23 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/tasks",schemaPath:"#/components/schemas/Scenario/properties/tasks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate2.errors = [{instancePath,schemaPath:"#/components/schemas/Scenario/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}

const check_components_parameters_SnapshotName_schema = validate19;
const pattern0 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate19.errors = [{instancePath,schemaPath:"#/components/parameters/SnapshotName/schema/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\""}];
return false;
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/components/parameters/SnapshotName/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ClockChange = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate20.errors = [{instancePath,schemaPath:"#/components/schemas/ClockChange/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "now") || (key0 === "frozen"))){
validate20.errors = [{instancePath,schemaPath:"#/components/schemas/ClockChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.now !== undefined){
let data0 = data.now;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 64){
validate20.errors = [{instancePath:instancePath+"/now",schemaPath:"#/components/schemas/ClockChange/properties/now/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/now",schemaPath:"#/components/schemas/ClockChange/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frozen !== undefined){
const _errs4 = errors;
if(typeof data.frozen !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/frozen",schemaPath:"#/components/schemas/ClockChange/properties/frozen/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/components/schemas/ClockChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ClockAdvance = validate21;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.by === undefined) && (missing0 = "by")){
validate21.errors = [{instancePath,schemaPath:"#/components/schemas/ClockAdvance/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "by")){
validate21.errors = [{instancePath,schemaPath:"#/components/schemas/ClockAdvance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.by !== undefined){
let data0 = data.by;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 64){
validate21.errors = [{instancePath:instancePath+"/by",schemaPath:"#/components/schemas/ClockAdvance/properties/by/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/by",schemaPath:"#/components/schemas/ClockAdvance/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/components/schemas/ClockAdvance/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ProfileChoice = validate22;
const schema14 = {"type":"object","additionalProperties":false,"required":["profile"],"properties":{"profile":{"type":"string","enum":["documented","observed"]}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.profile === undefined) && (missing0 = "profile")){
validate22.errors = [{instancePath,schemaPath:"#/components/schemas/ProfileChoice/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "profile")){
validate22.errors = [{instancePath,schemaPath:"#/components/schemas/ProfileChoice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.profile !== undefined){
let data0 = data.profile;
if(typeof data0 !== "string"){
validate22.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/components/schemas/ProfileChoice/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "documented") || (data0 === "observed"))){
validate22.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/components/schemas/ProfileChoice/properties/profile/enum",keyword:"enum",params:{allowedValues: schema14.properties.profile.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/components/schemas/ProfileChoice/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const check_components_schemas_TaskProgress = validate23;
const schema15 = {"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"type":"string","enum":["immediate","time","manual"]},"time":{"type":"string","maxLength":64},"operation":{"type":"string","maxLength":64}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.mode === undefined) && (missing0 = "mode")){
validate23.errors = [{instancePath,schemaPath:"#/components/schemas/TaskProgress/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "time")) || (key0 === "operation"))){
validate23.errors = [{instancePath,schemaPath:"#/components/schemas/TaskProgress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate23.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/TaskProgress/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "immediate") || (data0 === "time")) || (data0 === "manual"))){
validate23.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/TaskProgress/properties/mode/enum",keyword:"enum",params:{allowedValues: schema15.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data1 = data.time;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 64){
validate23.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TaskProgress/properties/time/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TaskProgress/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
let data2 = data.operation;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 64){
validate23.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/components/schemas/TaskProgress/properties/operation/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/components/schemas/TaskProgress/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/components/schemas/TaskProgress/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const check_components_parameters_TaskId_schema = validate24;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 20){
validate24.errors = [{instancePath,schemaPath:"#/components/parameters/TaskId/schema/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
return false;
}
else {
if(func1(data) < 1){
validate24.errors = [{instancePath,schemaPath:"#/components/parameters/TaskId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/components/parameters/TaskId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const check_components_schemas_TaskFailure = validate25;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.message === undefined) && (missing0 = "message")){
validate25.errors = [{instancePath,schemaPath:"#/components/schemas/TaskFailure/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "message")){
validate25.errors = [{instancePath,schemaPath:"#/components/schemas/TaskFailure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined){
let data0 = data.message;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 1000){
validate25.errors = [{instancePath:instancePath+"/message",schemaPath:"#/components/schemas/TaskFailure/properties/message/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate25.errors = [{instancePath:instancePath+"/message",schemaPath:"#/components/schemas/TaskFailure/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/message",schemaPath:"#/components/schemas/TaskFailure/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/components/schemas/TaskFailure/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PlannedFault = validate26;
const schema20 = {"type":"object","additionalProperties":false,"required":["kind","failure"],"properties":{"kind":{"type":"string","enum":["failure"]},"failure":{"type":"string","maxLength":100}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.failure === undefined) && (missing0 = "failure"))){
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/FailureFault/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "failure"))){
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/FailureFault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate28.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/FailureFault/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "failure")){
validate28.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/FailureFault/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data1 = data.failure;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 100){
validate28.errors = [{instancePath:instancePath+"/failure",schemaPath:"#/components/schemas/FailureFault/properties/failure/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/failure",schemaPath:"#/components/schemas/FailureFault/properties/failure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/FailureFault/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"required":["kind","milliseconds"],"properties":{"kind":{"type":"string","enum":["delay"]},"milliseconds":{"type":"integer","minimum":0,"maximum":2147483647}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.milliseconds === undefined) && (missing0 = "milliseconds"))){
validate29.errors = [{instancePath,schemaPath:"#/components/schemas/DelayFault/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "milliseconds"))){
validate29.errors = [{instancePath,schemaPath:"#/components/schemas/DelayFault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate29.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/DelayFault/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "delay")){
validate29.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/DelayFault/properties/kind/enum",keyword:"enum",params:{allowedValues: schema21.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.milliseconds !== undefined){
let data1 = data.milliseconds;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate29.errors = [{instancePath:instancePath+"/milliseconds",schemaPath:"#/components/schemas/DelayFault/properties/milliseconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate29.errors = [{instancePath:instancePath+"/milliseconds",schemaPath:"#/components/schemas/DelayFault/properties/milliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate29.errors = [{instancePath:instancePath+"/milliseconds",schemaPath:"#/components/schemas/DelayFault/properties/milliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/components/schemas/DelayFault/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"required":["kind","when"],"properties":{"kind":{"type":"string","enum":["drop"]},"when":{"type":"string","enum":["before","after"]}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.when === undefined) && (missing0 = "when"))){
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/DropFault/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "when"))){
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/DropFault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate30.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/DropFault/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "drop")){
validate30.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/DropFault/properties/kind/enum",keyword:"enum",params:{allowedValues: schema22.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
let data1 = data.when;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate30.errors = [{instancePath:instancePath+"/when",schemaPath:"#/components/schemas/DropFault/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "before") || (data1 === "after"))){
validate30.errors = [{instancePath:instancePath+"/when",schemaPath:"#/components/schemas/DropFault/properties/when/enum",keyword:"enum",params:{allowedValues: schema22.properties.when.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/DropFault/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"required":["kind","status","headers","body"],"properties":{"kind":{"type":"string","enum":["undocumented"]},"status":{"type":"integer","minimum":200,"maximum":599},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":"string","maxLength":65536}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.headers === undefined) && (missing0 = "headers"))) || ((data.body === undefined) && (missing0 = "body"))){
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/UndocumentedFault/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "status")) || (key0 === "headers")) || (key0 === "body"))){
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/UndocumentedFault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate31.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/UndocumentedFault/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "undocumented")){
validate31.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/UndocumentedFault/properties/kind/enum",keyword:"enum",params:{allowedValues: schema23.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate31.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/UndocumentedFault/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/UndocumentedFault/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data1 < 200 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/UndocumentedFault/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data2 = data.headers;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs9 = errors;
if(typeof data2[key1] !== "string"){
validate31.errors = [{instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/UndocumentedFault/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/components/schemas/UndocumentedFault/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data4 = data.body;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func1(data4) > 65536){
validate31.errors = [{instancePath:instancePath+"/body",schemaPath:"#/components/schemas/UndocumentedFault/properties/body/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/body",schemaPath:"#/components/schemas/UndocumentedFault/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/UndocumentedFault/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "failure"){
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
else if(tag0 === "delay"){
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
else if(tag0 === "drop"){
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
else if(tag0 === "undocumented"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/components/schemas/Fault/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/components/schemas/Fault/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/components/schemas/Fault/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.fault === undefined) && (missing0 = "fault"))){
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/PlannedFault/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "operation") || (key0 === "fault")) || (key0 === "calls"))){
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/PlannedFault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
let data0 = data.operation;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 64){
validate26.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/components/schemas/PlannedFault/properties/operation/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/components/schemas/PlannedFault/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fault !== undefined){
const _errs4 = errors;
if(!(validate27(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined){
let data2 = data.calls;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate26.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/components/schemas/PlannedFault/properties/calls/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
validate26.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/components/schemas/PlannedFault/properties/calls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate26.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/components/schemas/PlannedFault/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/PlannedFault/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

export const requestscontrol = {
  exportState: {
    parameters: [
      { name: 'secrets', in: 'query', required: false, type: 'boolean', check: check_paths_1state_get_parameters_0_schema },
    ],
    bodies: {},
  },
  importState: {
    parameters: [],
    bodies: { 'json': check_components_schemas_State },
  },
  resetState: {
    parameters: [],
    bodies: {},
  },
  startScenario: {
    parameters: [],
    bodies: { 'json': check_components_schemas_Scenario },
  },
  listSnapshots: {
    parameters: [],
    bodies: {},
  },
  saveSnapshot: {
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string', check: check_components_parameters_SnapshotName_schema },
    ],
    bodies: {},
  },
  deleteSnapshot: {
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string', check: check_components_parameters_SnapshotName_schema },
    ],
    bodies: {},
  },
  restoreSnapshot: {
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string', check: check_components_parameters_SnapshotName_schema },
    ],
    bodies: {},
  },
  getClock: {
    parameters: [],
    bodies: {},
  },
  changeClock: {
    parameters: [],
    bodies: { 'json': check_components_schemas_ClockChange },
  },
  advanceClock: {
    parameters: [],
    bodies: { 'json': check_components_schemas_ClockAdvance },
  },
  getProfile: {
    parameters: [],
    bodies: {},
  },
  changeProfile: {
    parameters: [],
    bodies: { 'json': check_components_schemas_ProfileChoice },
  },
  listControlledTasks: {
    parameters: [],
    bodies: {},
  },
  setTaskProgress: {
    parameters: [],
    bodies: { 'json': check_components_schemas_TaskProgress },
  },
  stepTasks: {
    parameters: [],
    bodies: {},
  },
  finishTask: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
    ],
    bodies: {},
  },
  failTask: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
    ],
    bodies: { 'json': check_components_schemas_TaskFailure },
  },
  listFaults: {
    parameters: [],
    bodies: {},
  },
  planFault: {
    parameters: [],
    bodies: { 'json': check_components_schemas_PlannedFault },
  },
  clearFaults: {
    parameters: [],
    bodies: {},
  },
  getJournal: {
    parameters: [],
    bodies: {},
  },
  clearJournal: {
    parameters: [],
    bodies: {},
  },
};
