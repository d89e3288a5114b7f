// Generated from spec/ by `npm run generate`. Do not edit.

import {
  validate31 as validate0,
  validate43 as validate1,
  validate112 as validate2,
  validate51 as validate4,
  validate145 as validate5,
  validate0 as validate6,
  validate67 as validate7,
  validate72 as validate8,
  validate34 as validate9,
  validate1 as validate10,
  validate22 as validate11,
  validate29 as validate12,
  validate45 as validate13,
  validate87 as validate14,
  validate71 as validate15,
  validate107 as validate16,
  validate95 as validate17,
  validate53 as validate18,
  validate38 as validate19,
  validate36 as validate20,
  validate139 as validate21,
  validate137 as validate22,
  validate39 as validate23,
  validate97 as validate25,
  validate96 as validate26,
  validate121 as validate27,
  validate120 as validate28,
  validate46 as validate29,
  validate47 as validate30,
  validate161 as validate31,
  validate164 as validate32,
  validate149 as validate33,
  validate42 as validate34,
  validate3 as validate35,
  validate4 as validate36,
  validate32 as validate37,
  validate33 as validate38,
  validate35 as validate39,
  validate37 as validate40,
  validate44 as validate41,
  validate48 as validate42,
  validate56 as validate43,
  validate69 as validate44,
  validate106 as validate45,
  validate108 as validate46,
  validate111 as validate47,
  validate113 as validate48,
  validate123 as validate49,
  validate125 as validate50,
  validate127 as validate51,
  validate138 as validate52,
  validate140 as validate53,
  validate151 as validate54,
  validate160 as validate55,
  validate165 as validate56,
  validate166 as validate57,
} from './requests-17.js';

/** The length of a text in code points, as JSON Schema counts it. */
function codePoints(text) {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) if (text.codePointAt(at) > 0xffff) { length--; at++; }
  return length;
}
const check_components_schemas_UserLogin = validate58;
const func0 = codePoints;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "challengeResponse") || (key0 === "username")) || (key0 === "password"))){
validate58.errors = [{instancePath,schemaPath:"#/components/schemas/UserLogin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challengeResponse !== undefined){
let data0 = data.challengeResponse;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 10240){
validate58.errors = [{instancePath:instancePath+"/challengeResponse",schemaPath:"#/components/schemas/UserLogin/properties/challengeResponse/maxLength",keyword:"maxLength",params:{limit: 10240},message:"must NOT have more than 10240 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/challengeResponse",schemaPath:"#/components/schemas/UserLogin/properties/challengeResponse/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined){
let data1 = data.username;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 255){
validate58.errors = [{instancePath:instancePath+"/username",schemaPath:"#/components/schemas/UserLogin/properties/username/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/username",schemaPath:"#/components/schemas/UserLogin/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data2 = data.password;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 255){
validate58.errors = [{instancePath:instancePath+"/password",schemaPath:"#/components/schemas/UserLogin/properties/password/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/password",schemaPath:"#/components/schemas/UserLogin/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate58.errors = [{instancePath,schemaPath:"#/components/schemas/UserLogin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

const check_components_parameters_TaskId_schema = validate59;

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate59.errors = [{instancePath,schemaPath:"#/components/parameters/TaskId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate59.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ActionId_schema = validate60;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate60.errors = [{instancePath,schemaPath:"#/components/parameters/ActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate60.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsClientRegistration = validate61;
const pattern0 = new RegExp("^[a-fA-F0-9:.]*$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9+=/ \\r\\n\\\\-]*$", "u");



function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ip === undefined) && (missing0 = "ip")) || ((data.clientName === undefined) && (missing0 = "clientName"))) || ((data.certificate === undefined) && (missing0 = "certificate"))){
validate61.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistration/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "ip") || (key0 === "clientName")) || (key0 === "certificate"))){
validate61.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ip !== undefined){
let data0 = data.ip;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 45){
validate61.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/ip/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"}];
return false;
}
else {
if(func0(data0) < 2){
validate61.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/ip/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"}];
return false;
}
else {
if(!pattern0.test(data0)){
validate61.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/ip/pattern",keyword:"pattern",params:{pattern: "^[a-fA-F0-9:.]*$"},message:"must match pattern \""+"^[a-fA-F0-9:.]*$"+"\""}];
return false;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientName !== undefined){
const _errs4 = errors;
if(!(validate11(data.clientName, {instancePath:instancePath+"/clientName",parentData:data,parentDataProperty:"clientName",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data2 = data.certificate;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func0(data2) > 8192){
validate61.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"}];
return false;
}
else {
if(func0(data2) < 8){
validate61.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/certificate/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern1.test(data2)){
validate61.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/certificate/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+=/ \\r\\n\\\\-]*$"},message:"must match pattern \""+"^[A-Za-z0-9+=/ \\r\\n\\\\-]*$"+"\""}];
return false;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate61.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

const check_components_parameters_NtlsClientId_schema = validate63;

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate63.errors = [{instancePath,schemaPath:"#/components/parameters/NtlsClientId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate63.errors = vErrors;
return errors === 0;
}

const check_components_parameters_NtlsLinkId_schema = validate64;

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate64.errors = [{instancePath,schemaPath:"#/components/parameters/NtlsLinkId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate64.errors = vErrors;
return errors === 0;
}

const check_components_parameters_HsmId_schema = validate65;

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate65.errors = [{instancePath,schemaPath:"#/components/parameters/HsmId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate65.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmInitialization = validate66;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(!(typeof data === "string")){
validate67.errors = [{instancePath,schemaPath:"#/components/schemas/Password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
validate67.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate69.errors = [{instancePath,schemaPath:"#/components/schemas/CloningDomain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate71.errors = [{instancePath,schemaPath:"#/components/schemas/PedSelector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.label === undefined) && (missing0 = "label")) || ((data.password === undefined) && (missing0 = "password"))) || ((data.domain === undefined) && (missing0 = "domain"))) || ((data.defaultDomain === undefined) && (missing0 = "defaultDomain"))) || ((data.ped === undefined) && (missing0 = "ped"))){
validate66.errors = [{instancePath,schemaPath:"#/components/schemas/HsmInitialization/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "label") || (key0 === "password")) || (key0 === "domain")) || (key0 === "defaultDomain")) || (key0 === "ped"))){
validate66.errors = [{instancePath,schemaPath:"#/components/schemas/HsmInitialization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined){
const _errs2 = errors;
if(typeof data.label !== "string"){
validate66.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/HsmInitialization/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(!(validate67(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs5 = errors;
if(!(validate69(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultDomain !== undefined){
const _errs6 = errors;
if(typeof data.defaultDomain !== "boolean"){
validate66.errors = [{instancePath:instancePath+"/defaultDomain",schemaPath:"#/components/schemas/HsmInitialization/properties/defaultDomain/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs8 = errors;
if(!(validate71(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
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
}
else {
validate66.errors = [{instancePath,schemaPath:"#/components/schemas/HsmInitialization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmLogin = validate73;



function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "role") || (key0 === "password")) || (key0 === "ped")) || (key0 === "response"))){
validate73.errors = [{instancePath,schemaPath:"#/components/schemas/HsmLogin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(typeof data.role !== "string"){
validate73.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/HsmLogin/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(!(validate18(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs5 = errors;
if(!(validate71(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response !== undefined){
const _errs6 = errors;
if(typeof data.response !== "string"){
validate73.errors = [{instancePath:instancePath+"/response",schemaPath:"#/components/schemas/HsmLogin/properties/response/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate73.errors = [{instancePath,schemaPath:"#/components/schemas/HsmLogin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

const check_components_parameters_PolicyId_schema = validate76;

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate76.errors = [{instancePath,schemaPath:"#/components/parameters/PolicyId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate76.errors = vErrors;
return errors === 0;
}

const check_components_parameters_PedId_schema = validate77;

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate77.errors = [{instancePath,schemaPath:"#/components/parameters/PedId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate77.errors = vErrors;
return errors === 0;
}

const check_components_parameters_RoleId_schema = validate78;

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate78.errors = [{instancePath,schemaPath:"#/components/parameters/RoleId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate78.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmRolePasswordChange = validate79;

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.oldPassword === undefined) && (missing0 = "oldPassword")) || ((data.newPassword === undefined) && (missing0 = "newPassword"))){
validate79.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRolePasswordChange/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "oldPassword") || (key0 === "newPassword")) || (key0 === "changeSecret"))){
validate79.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRolePasswordChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.oldPassword !== undefined){
const _errs2 = errors;
if(!(validate18(data.oldPassword, {instancePath:instancePath+"/oldPassword",parentData:data,parentDataProperty:"oldPassword",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newPassword !== undefined){
const _errs3 = errors;
if(!(validate67(data.newPassword, {instancePath:instancePath+"/newPassword",parentData:data,parentDataProperty:"newPassword",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeSecret !== undefined){
const _errs4 = errors;
if(typeof data.changeSecret !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/changeSecret",schemaPath:"#/components/schemas/HsmRolePasswordChange/properties/changeSecret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
}
else {
validate79.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRolePasswordChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmRoleActionInput = validate82;

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "password") || (key0 === "defaultChallenge"))){
validate82.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRoleActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.password !== undefined){
const _errs2 = errors;
if(!(validate67(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultChallenge !== undefined){
const _errs3 = errors;
if(typeof data.defaultChallenge !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/defaultChallenge",schemaPath:"#/components/schemas/HsmRoleActionInput/properties/defaultChallenge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRoleActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}

const check_components_parameters_PartitionId_schema = validate84;

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate84.errors = [{instancePath,schemaPath:"#/components/parameters/PartitionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate84.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionRoleInitialization = validate85;

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.password === undefined) && (missing0 = "password")) || ((data.ped === undefined) && (missing0 = "ped"))) || ((data.defaultChallenge === undefined) && (missing0 = "defaultChallenge"))){
validate85.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleInitialization/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "password") || (key0 === "ped")) || (key0 === "defaultChallenge"))){
validate85.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleInitialization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.password !== undefined){
const _errs2 = errors;
if(!(validate67(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs3 = errors;
if(!(validate71(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultChallenge !== undefined){
const _errs4 = errors;
if(typeof data.defaultChallenge !== "boolean"){
validate85.errors = [{instancePath:instancePath+"/defaultChallenge",schemaPath:"#/components/schemas/PartitionRoleInitialization/properties/defaultChallenge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
}
else {
validate85.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleInitialization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionRolePasswordChange = validate88;

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.oldPassword === undefined) && (missing0 = "oldPassword")) || ((data.newPassword === undefined) && (missing0 = "newPassword"))){
validate88.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRolePasswordChange/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "oldPassword") || (key0 === "newPassword")) || (key0 === "changeSecret")) || (key0 === "changeChallenge"))){
validate88.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRolePasswordChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.oldPassword !== undefined){
const _errs2 = errors;
if(typeof data.oldPassword !== "string"){
validate88.errors = [{instancePath:instancePath+"/oldPassword",schemaPath:"#/components/schemas/PartitionRolePasswordChange/properties/oldPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newPassword !== undefined){
const _errs4 = errors;
if(typeof data.newPassword !== "string"){
validate88.errors = [{instancePath:instancePath+"/newPassword",schemaPath:"#/components/schemas/PartitionRolePasswordChange/properties/newPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeSecret !== undefined){
const _errs6 = errors;
if(typeof data.changeSecret !== "boolean"){
validate88.errors = [{instancePath:instancePath+"/changeSecret",schemaPath:"#/components/schemas/PartitionRolePasswordChange/properties/changeSecret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeChallenge !== undefined){
const _errs8 = errors;
if(typeof data.changeChallenge !== "boolean"){
validate88.errors = [{instancePath:instancePath+"/changeChallenge",schemaPath:"#/components/schemas/PartitionRolePasswordChange/properties/changeChallenge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
validate88.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRolePasswordChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionRoleActionInput = validate89;

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "password") || (key0 === "defaultChallenge"))){
validate89.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.password !== undefined){
const _errs2 = errors;
if(!(validate67(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultChallenge !== undefined){
const _errs3 = errors;
if(typeof data.defaultChallenge !== "boolean"){
validate89.errors = [{instancePath:instancePath+"/defaultChallenge",schemaPath:"#/components/schemas/PartitionRoleActionInput/properties/defaultChallenge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionInitialization = validate91;

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.label === undefined) && (missing0 = "label")) || ((data.domain === undefined) && (missing0 = "domain"))) || ((data.password === undefined) && (missing0 = "password"))) || ((data.defaultDomain === undefined) && (missing0 = "defaultDomain"))) || ((data.ped === undefined) && (missing0 = "ped"))){
validate91.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionInitialization/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "label") || (key0 === "domain")) || (key0 === "password")) || (key0 === "defaultDomain")) || (key0 === "ped")) || (key0 === "domainLabel"))){
validate91.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionInitialization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(func0(data0) > 32){
validate91.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionInitialization/properties/label/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate91.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionInitialization/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionInitialization/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs4 = errors;
if(!(validate69(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs5 = errors;
if(!(validate67(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultDomain !== undefined){
const _errs6 = errors;
if(typeof data.defaultDomain !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/defaultDomain",schemaPath:"#/components/schemas/PartitionInitialization/properties/defaultDomain/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs8 = errors;
if(!(validate71(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domainLabel !== undefined){
const _errs9 = errors;
if(typeof data.domainLabel !== "string"){
validate91.errors = [{instancePath:instancePath+"/domainLabel",schemaPath:"#/components/schemas/PartitionInitialization/properties/domainLabel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
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
else {
validate91.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionInitialization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionLogin = validate95;

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "password")) || (key0 === "ped"))){
validate95.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionLogin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(typeof data.role !== "string"){
validate95.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/PartitionLogin/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(!(validate18(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs5 = errors;
if(!(validate71(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
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
else {
validate95.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionLogin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}

const check_components_parameters_StcClientId_schema = validate98;

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate98.errors = [{instancePath,schemaPath:"#/components/parameters/StcClientId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate98.errors = vErrors;
return errors === 0;
}

const check_components_schemas_IndirectChallengeOrder = validate99;

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.certificate === undefined) && (missing0 = "certificate"))){
validate99.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallengeOrder/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "certificate")) || (key0 === "ped"))){
validate99.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallengeOrder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
let data0 = data.role;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 32){
validate99.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/role/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate99.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data1 = data.certificate;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 10240){
validate99.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 10240},message:"must NOT have more than 10240 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate99.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/certificate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs6 = errors;
if(!(validate71(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
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
validate99.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallengeOrder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ChallengeId_schema = validate101;

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate101.errors = [{instancePath,schemaPath:"#/components/parameters/ChallengeId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate101.errors = vErrors;
return errors === 0;
}

const check_components_schemas_AutokeyNtpServerCreation = validate102;
const pattern2 = new RegExp("^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$", "u");

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.address === undefined) && (missing0 = "address")) || ((data.protocolVersion === undefined) && (missing0 = "protocolVersion"))) || ((data.isAutokeyEnabled === undefined) && (missing0 = "isAutokeyEnabled"))) || ((data.isBurstEnabled === undefined) && (missing0 = "isBurstEnabled"))) || ((data.isInitialBurstEnabled === undefined) && (missing0 = "isInitialBurstEnabled"))) || ((data.isPreferredServer === undefined) && (missing0 = "isPreferredServer"))){
validate102.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServerCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "address") || (key0 === "keyId")) || (key0 === "protocolVersion")) || (key0 === "isAutokeyEnabled")) || (key0 === "isBurstEnabled")) || (key0 === "isInitialBurstEnabled")) || (key0 === "isPreferredServer"))){
validate102.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServerCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate102.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate102.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern2.test(data0)){
validate102.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/address/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"+"\""}];
return false;
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyId !== undefined){
let data1 = data.keyId;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate102.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/keyId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate102.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/keyId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate102.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/keyId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.protocolVersion !== undefined){
let data2 = data.protocolVersion;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate102.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/protocolVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4 || isNaN(data2)){
validate102.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/protocolVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate102.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/protocolVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isAutokeyEnabled !== undefined){
const _errs8 = errors;
if(typeof data.isAutokeyEnabled !== "boolean"){
validate102.errors = [{instancePath:instancePath+"/isAutokeyEnabled",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/isAutokeyEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isBurstEnabled !== undefined){
const _errs10 = errors;
if(typeof data.isBurstEnabled !== "boolean"){
validate102.errors = [{instancePath:instancePath+"/isBurstEnabled",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/isBurstEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isInitialBurstEnabled !== undefined){
const _errs12 = errors;
if(typeof data.isInitialBurstEnabled !== "boolean"){
validate102.errors = [{instancePath:instancePath+"/isInitialBurstEnabled",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/isInitialBurstEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPreferredServer !== undefined){
const _errs14 = errors;
if(typeof data.isPreferredServer !== "boolean"){
validate102.errors = [{instancePath:instancePath+"/isPreferredServer",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/isPreferredServer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate102.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServerCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}

const check_components_schemas_AutokeyNtpServerSettings = validate103;

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.keyId === undefined) && (missing0 = "keyId")) || ((data.protocolVersion === undefined) && (missing0 = "protocolVersion"))) || ((data.isAutokeyEnabled === undefined) && (missing0 = "isAutokeyEnabled"))) || ((data.isBurstEnabled === undefined) && (missing0 = "isBurstEnabled"))) || ((data.isInitialBurstEnabled === undefined) && (missing0 = "isInitialBurstEnabled"))) || ((data.isPreferredServer === undefined) && (missing0 = "isPreferredServer"))){
validate103.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServerSettings/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "keyId") || (key0 === "protocolVersion")) || (key0 === "isAutokeyEnabled")) || (key0 === "isBurstEnabled")) || (key0 === "isInitialBurstEnabled")) || (key0 === "isPreferredServer"))){
validate103.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServerSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.keyId !== undefined){
let data0 = data.keyId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate103.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/keyId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
validate103.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/keyId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate103.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/keyId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocolVersion !== undefined){
let data1 = data.protocolVersion;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate103.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/protocolVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4 || isNaN(data1)){
validate103.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/protocolVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate103.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/protocolVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.isAutokeyEnabled !== undefined){
const _errs6 = errors;
if(typeof data.isAutokeyEnabled !== "boolean"){
validate103.errors = [{instancePath:instancePath+"/isAutokeyEnabled",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/isAutokeyEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isBurstEnabled !== undefined){
const _errs8 = errors;
if(typeof data.isBurstEnabled !== "boolean"){
validate103.errors = [{instancePath:instancePath+"/isBurstEnabled",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/isBurstEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isInitialBurstEnabled !== undefined){
const _errs10 = errors;
if(typeof data.isInitialBurstEnabled !== "boolean"){
validate103.errors = [{instancePath:instancePath+"/isInitialBurstEnabled",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/isInitialBurstEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPreferredServer !== undefined){
const _errs12 = errors;
if(typeof data.isPreferredServer !== "boolean"){
validate103.errors = [{instancePath:instancePath+"/isPreferredServer",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/isPreferredServer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
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
else {
validate103.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServerSettings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NamedServerInput = validate104;
const pattern3 = new RegExp("^([a-zA-Z0-9.\\[\\]_:-]*)$", "u");

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.server === undefined) && (missing0 = "server")){
validate104.errors = [{instancePath,schemaPath:"#/components/schemas/NamedServerInput/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "server")){
validate104.errors = [{instancePath,schemaPath:"#/components/schemas/NamedServerInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.server !== undefined){
let data0 = data.server;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 128){
validate104.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NamedServerInput/properties/server/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate104.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NamedServerInput/properties/server/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data0)){
validate104.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NamedServerInput/properties/server/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9.\\[\\]_:-]*)$"},message:"must match pattern \""+"^([a-zA-Z0-9.\\[\\]_:-]*)$"+"\""}];
return false;
}
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NamedServerInput/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate104.errors = [{instancePath,schemaPath:"#/components/schemas/NamedServerInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserCreation = validate105;
const pattern4 = new RegExp("^[a-zA-Z_][a-zA-Z0-9._-]{0,31}$", "u");
const pattern6 = new RegExp("^[a-zA-Z0-9_]*$", "u");
const pattern5 = new RegExp("^[a-zA-Z0-9_ -]*$", "u");

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate106.errors = [{instancePath,schemaPath:"#/components/schemas/FullName/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate106.errors = [{instancePath,schemaPath:"#/components/schemas/FullName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ -]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ -]*$"+"\""}];
return false;
}
}
}
else {
validate106.errors = [{instancePath,schemaPath:"#/components/schemas/FullName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}






function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.userId === undefined) && (missing0 = "userId")) || ((data.role === undefined) && (missing0 = "role"))) || ((data.password === undefined) && (missing0 = "password"))){
validate105.errors = [{instancePath,schemaPath:"#/components/schemas/UserCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "userId") || (key0 === "fullName")) || (key0 === "email")) || (key0 === "role")) || (key0 === "password"))){
validate105.errors = [{instancePath,schemaPath:"#/components/schemas/UserCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userId !== undefined){
let data0 = data.userId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 32){
validate105.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserCreation/properties/userId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate105.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserCreation/properties/userId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate105.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserCreation/properties/userId/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9._-]{0,31}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9._-]{0,31}$"+"\""}];
return false;
}
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserCreation/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
const _errs4 = errors;
if(!(validate106(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs5 = errors;
if(!(validate5(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data3 = data.role;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func0(data3) > 64){
validate105.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/UserCreation/properties/role/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data3)){
validate105.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/UserCreation/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_]*$"+"\""}];
return false;
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/UserCreation/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs8 = errors;
if(!(validate33(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
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
}
else {
validate105.errors = [{instancePath,schemaPath:"#/components/schemas/UserCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserReplacement = validate110;

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate111.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate111.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data)){
validate111.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_]*$"+"\""}];
return false;
}
}
}
}
else {
validate111.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.fullName === undefined) && (missing0 = "fullName"))){
validate110.errors = [{instancePath,schemaPath:"#/components/schemas/UserReplacement/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "fullName")) || (key0 === "email"))){
validate110.errors = [{instancePath,schemaPath:"#/components/schemas/UserReplacement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(!(validate111(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
const _errs3 = errors;
if(!(validate106(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs4 = errors;
if(!(validate5(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
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
}
else {
validate110.errors = [{instancePath,schemaPath:"#/components/schemas/UserReplacement/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserChange = validate115;

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "fullName")) || (key0 === "email"))){
validate115.errors = [{instancePath,schemaPath:"#/components/schemas/UserChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(!(validate111(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
const _errs3 = errors;
if(!(validate106(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs4 = errors;
if(!(validate5(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
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
validate115.errors = [{instancePath,schemaPath:"#/components/schemas/UserChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpTrapConfiguration = validate119;
const schema34 = {"type":"object","additionalProperties":false,"required":["address","securityName","engineId","authenticationPassword","authenticationProtocol","privacyPassword","privacyProtocol"],"properties":{"address":{"type":"string","minLength":1,"maxLength":64,"pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},"securityName":{"type":"string","minLength":1,"maxLength":32,"pattern":"^[a-zA-Z0-9_-]*$"},"engineId":{"type":"string","minLength":10,"maxLength":64,"pattern":"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},"authenticationPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"authenticationProtocol":{"type":"string","enum":["SHA"]},"privacyPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"privacyProtocol":{"type":"string","enum":["AES"]}}};
const pattern9 = new RegExp("^[a-zA-Z0-9_-]*$", "u");
const pattern10 = new RegExp("^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$", "u");
const pattern11 = new RegExp("^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$", "u");

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.address === undefined) && (missing0 = "address")) || ((data.securityName === undefined) && (missing0 = "securityName"))) || ((data.engineId === undefined) && (missing0 = "engineId"))) || ((data.authenticationPassword === undefined) && (missing0 = "authenticationPassword"))) || ((data.authenticationProtocol === undefined) && (missing0 = "authenticationProtocol"))) || ((data.privacyPassword === undefined) && (missing0 = "privacyPassword"))) || ((data.privacyProtocol === undefined) && (missing0 = "privacyProtocol"))){
validate119.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapConfiguration/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "address") || (key0 === "securityName")) || (key0 === "engineId")) || (key0 === "authenticationPassword")) || (key0 === "authenticationProtocol")) || (key0 === "privacyPassword")) || (key0 === "privacyProtocol"))){
validate119.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate119.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate119.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern2.test(data0)){
validate119.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/address/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"+"\""}];
return false;
}
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securityName !== undefined){
let data1 = data.securityName;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 32){
validate119.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/securityName/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate119.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/securityName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern9.test(data1)){
validate119.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/securityName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]*$"+"\""}];
return false;
}
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/securityName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engineId !== undefined){
let data2 = data.engineId;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 64){
validate119.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/engineId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data2) < 10){
validate119.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/engineId/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
else {
if(!pattern10.test(data2)){
validate119.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/engineId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},message:"must match pattern \""+"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"+"\""}];
return false;
}
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/engineId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationPassword !== undefined){
let data3 = data.authenticationPassword;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 128){
validate119.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/authenticationPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data3) < 8){
validate119.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/authenticationPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern11.test(data3)){
validate119.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/authenticationPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/authenticationPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.authenticationProtocol !== undefined){
let data4 = data.authenticationProtocol;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate119.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data4 === "SHA")){
validate119.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/authenticationProtocol/enum",keyword:"enum",params:{allowedValues: schema34.properties.authenticationProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyPassword !== undefined){
let data5 = data.privacyPassword;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(func0(data5) > 128){
validate119.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/privacyPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data5) < 8){
validate119.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/privacyPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern11.test(data5)){
validate119.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/privacyPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/privacyPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyProtocol !== undefined){
let data6 = data.privacyProtocol;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate119.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/privacyProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data6 === "AES")){
validate119.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/privacyProtocol/enum",keyword:"enum",params:{allowedValues: schema34.properties.privacyProtocol.enum},message:"must be equal to one of the allowed values"}];
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
validate119.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpTrapChange = validate120;
const schema35 = {"type":"object","additionalProperties":false,"properties":{"address":{"type":"string","minLength":1,"maxLength":64,"pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},"securityName":{"type":"string","minLength":1,"maxLength":32,"pattern":"^[a-zA-Z0-9_-]*$"},"engineId":{"type":"string","minLength":10,"maxLength":64,"pattern":"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},"authenticationPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"authenticationProtocol":{"type":"string","enum":["SHA"]},"privacyPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"privacyProtocol":{"type":"string","enum":["AES"]}}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "address") || (key0 === "securityName")) || (key0 === "engineId")) || (key0 === "authenticationPassword")) || (key0 === "authenticationProtocol")) || (key0 === "privacyPassword")) || (key0 === "privacyProtocol"))){
validate120.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate120.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapChange/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate120.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapChange/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern2.test(data0)){
validate120.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapChange/properties/address/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"+"\""}];
return false;
}
}
}
}
else {
validate120.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapChange/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securityName !== undefined){
let data1 = data.securityName;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 32){
validate120.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapChange/properties/securityName/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate120.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapChange/properties/securityName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern9.test(data1)){
validate120.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapChange/properties/securityName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]*$"+"\""}];
return false;
}
}
}
}
else {
validate120.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapChange/properties/securityName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engineId !== undefined){
let data2 = data.engineId;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 64){
validate120.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapChange/properties/engineId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data2) < 10){
validate120.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapChange/properties/engineId/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
else {
if(!pattern10.test(data2)){
validate120.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapChange/properties/engineId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},message:"must match pattern \""+"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"+"\""}];
return false;
}
}
}
}
else {
validate120.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapChange/properties/engineId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationPassword !== undefined){
let data3 = data.authenticationPassword;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 128){
validate120.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/authenticationPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data3) < 8){
validate120.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/authenticationPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern11.test(data3)){
validate120.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/authenticationPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate120.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/authenticationPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.authenticationProtocol !== undefined){
let data4 = data.authenticationProtocol;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate120.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpTrapChange/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data4 === "SHA")){
validate120.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpTrapChange/properties/authenticationProtocol/enum",keyword:"enum",params:{allowedValues: schema35.properties.authenticationProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyPassword !== undefined){
let data5 = data.privacyPassword;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(func0(data5) > 128){
validate120.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/privacyPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data5) < 8){
validate120.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/privacyPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern11.test(data5)){
validate120.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/privacyPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate120.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/privacyPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyProtocol !== undefined){
let data6 = data.privacyProtocol;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate120.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpTrapChange/properties/privacyProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data6 === "AES")){
validate120.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpTrapChange/properties/privacyProtocol/enum",keyword:"enum",params:{allowedValues: schema35.properties.privacyProtocol.enum},message:"must be equal to one of the allowed values"}];
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
else {
validate120.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}

export const requests14 = {
  openSession: {
    parameters: [],
    bodies: { 'json': validate6 },
  },
  closeSession: {
    parameters: [],
    bodies: {},
  },
  createLoginChallenge: {
    parameters: [],
    bodies: { 'json': validate10 },
  },
  loginUser: {
    parameters: [],
    bodies: { 'json': check_components_schemas_UserLogin },
  },
  listTasks: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  deleteTasks: {
    parameters: [],
    bodies: {},
  },
  getTask: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
    ],
    bodies: {},
  },
  getTaskResponse: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
    ],
    bodies: {},
  },
  listTaskActions: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  performTaskAction: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': validate6 },
  },
  getAppliance: {
    parameters: [],
    bodies: {},
  },
  getNtls: {
    parameters: [],
    bodies: {},
  },
  listNtlsClients: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  registerNtlsClient: {
    parameters: [],
    bodies: { 'json': check_components_schemas_NtlsClientRegistration },
  },
  getNtlsClient: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: {},
  },
  deleteNtlsClient: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: {},
  },
  listNtlsClientActions: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: {},
  },
  listNtlsClientLinks: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  createNtlsClientLink: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: { 'json': validate12 },
  },
  getNtlsClientLink: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
      { name: 'linkid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsLinkId_schema },
    ],
    bodies: {},
  },
  deleteNtlsClientLink: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
      { name: 'linkid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsLinkId_schema },
    ],
    bodies: {},
  },
  listApplianceActions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  performApplianceAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': validate0 },
  },
  getCpu: {
    parameters: [],
    bodies: {},
  },
  listCpuProcesses: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  listProcesses: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  getMemory: {
    parameters: [],
    bodies: {},
  },
  getDisk: {
    parameters: [],
    bodies: {},
  },
  listDiskPartitions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  getDiskPartition: {
    parameters: [
      { name: 'id', in: 'path', required: true, type: 'string', check: validate37 },
    ],
    bodies: {},
  },
  listSensors: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  getSensor: {
    parameters: [
      { name: 'sensorid', in: 'path', required: true, type: 'string', check: validate38 },
    ],
    bodies: {},
  },
  createLogMessage: {
    parameters: [],
    bodies: { 'json': validate9 },
  },
  listServices: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  getService: {
    parameters: [
      { name: 'serviceid', in: 'path', required: true, type: 'string', check: validate39 },
    ],
    bodies: {},
  },
  changeService: {
    parameters: [
      { name: 'serviceid', in: 'path', required: true, type: 'string', check: validate39 },
    ],
    bodies: { 'json': validate20 },
  },
  performServiceAction: {
    parameters: [
      { name: 'serviceid', in: 'path', required: true, type: 'string', check: validate39 },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: validate40 },
    ],
    bodies: { 'json': validate19 },
  },
  getSsh: {
    parameters: [],
    bodies: {},
  },
  changeSsh: {
    parameters: [],
    bodies: { 'json': validate23 },
  },
  performSshAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': validate6 },
  },
  getWebServer: {
    parameters: [],
    bodies: {},
  },
  changeWebServer: {
    parameters: [],
    bodies: { 'json': validate34 },
  },
  listWebServerActions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  listPackageFiles: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  createPackageFile: {
    parameters: [
      { name: 'VerifyOnly', in: 'query', required: false, type: 'boolean', check: validate41 },
    ],
    bodies: { 'json': validate13 },
  },
  listPackages: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  listUpgrades: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  createUpgrade: {
    parameters: [],
    bodies: { 'json': validate29, 'octet-stream': validate30 },
  },
  getUpgrade: {
    parameters: [
      { name: 'upgradeid', in: 'path', required: true, type: 'string', check: validate42 },
    ],
    bodies: {},
  },
  getCluster: {
    parameters: [],
    bodies: {},
  },
  getConfig: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  createCluster: {
    parameters: [],
    bodies: { 'json': validate4 },
  },
  listClusterMembers: {
    parameters: [
      { name: 'clusterID', in: 'path', required: true, type: 'string', check: validate43 },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  listHsms: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  getHsm: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: {},
  },
  initializeHsm: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: { 'json': check_components_schemas_HsmInitialization },
  },
  loginHsm: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: { 'json': check_components_schemas_HsmLogin },
  },
  logoutHsm: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: { 'json': validate6 },
  },
  listHsmActions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  performHsmAction: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': validate7 },
  },
  getHsmMetrics: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  getHsmUtilization: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: {},
  },
  listUtilizationBins: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  getHsmCounter: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: {},
  },
  getHsmStorageSpace: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: {},
  },
  listHsmLicenses: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  listHsmPolicies: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  getHsmPolicy: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'policyid', in: 'path', required: true, type: 'string', check: check_components_parameters_PolicyId_schema },
    ],
    bodies: {},
  },
  getHsmCertificate: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'type', in: 'query', required: false, type: 'string', check: validate44 },
    ],
    bodies: {},
  },
  getHsmTamper: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: {},
  },
  listTamperActions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  performTamperAction: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': validate6 },
  },
  getPed: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'pedid', in: 'path', required: true, type: 'string', check: check_components_parameters_PedId_schema },
    ],
    bodies: {},
  },
  listPedActions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'pedid', in: 'path', required: true, type: 'string', check: check_components_parameters_PedId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  performPedAction: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'pedid', in: 'path', required: true, type: 'string', check: check_components_parameters_PedId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': validate15 },
  },
  getHsmFirmware: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: {},
  },
  listFirmwareActions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  performFirmwareAction: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': validate6 },
  },
  createIndirectResponse: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: { 'json': validate8 },
  },
  listHsmRoles: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  getHsmRole: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: {},
  },
  changeHsmRolePassword: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: { 'json': check_components_schemas_HsmRolePasswordChange },
  },
  listHsmRoleActions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  performHsmRoleAction: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_HsmRoleActionInput },
  },
  listPartitionRoles: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  getPartitionRole: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: {},
  },
  initializePartitionRole: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionRoleInitialization },
  },
  changePartitionRolePassword: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionRolePasswordChange },
  },
  listPartitionRoleActions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  performPartitionRoleAction: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionRoleActionInput },
  },
  listPartitions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  createPartition: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: { 'json': validate14 },
  },
  getPartition: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: {},
  },
  initializePartition: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionInitialization },
  },
  deletePartition: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: {},
  },
  loginPartition: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionLogin },
  },
  logoutPartition: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': validate6 },
  },
  listPartitionPolicies: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  createPolicyTemplate: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': validate17 },
  },
  getPartitionSff: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: {},
  },
  changePartitionStc: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': validate26 },
  },
  createStcClient: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': validate25 },
  },
  getStcClient: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_StcClientId_schema },
    ],
    bodies: {},
  },
  createIndirectChallenge: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': check_components_schemas_IndirectChallengeOrder },
  },
  getIndirectChallenge: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'challengeid', in: 'path', required: true, type: 'string', check: check_components_parameters_ChallengeId_schema },
    ],
    bodies: {},
  },
  getNetwork: {
    parameters: [],
    bodies: {},
  },
  performNetworkAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: validate45 },
    ],
    bodies: { 'json': validate16 },
  },
  listNetworkDevices: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  getNetworkDevice: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: validate46 },
    ],
    bodies: {},
  },
  getNetworkDeviceStats: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: validate46 },
    ],
    bodies: {},
  },
  performNetworkDeviceAction: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: validate46 },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: validate47 },
    ],
    bodies: { 'json': validate2 },
  },
  getMeasurementStats: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: validate46 },
      { name: 'duration', in: 'query', required: false, type: 'string', check: validate48 },
    ],
    bodies: {},
  },
  getMeasurement: {
    parameters: [],
    bodies: {},
  },
  getTime: {
    parameters: [],
    bodies: {},
  },
  replaceTime: {
    parameters: [],
    bodies: { 'json': validate28 },
  },
  changeTime: {
    parameters: [],
    bodies: { 'json': validate27 },
  },
  getNtp: {
    parameters: [],
    bodies: {},
  },
  getNtpStatus: {
    parameters: [],
    bodies: {},
  },
  listNtpServers: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  createNtpServer: {
    parameters: [],
    bodies: { 'json': check_components_schemas_AutokeyNtpServerCreation },
  },
  getNtpServer: {
    parameters: [
      { name: 'serverid', in: 'path', required: true, type: 'string', check: validate49 },
    ],
    bodies: {},
  },
  replaceNtpServer: {
    parameters: [
      { name: 'serverid', in: 'path', required: true, type: 'string', check: validate49 },
    ],
    bodies: { 'json': check_components_schemas_AutokeyNtpServerSettings },
  },
  performNtpAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: validate50 },
    ],
    bodies: { 'json': check_components_schemas_NamedServerInput },
  },
  getSyslog: {
    parameters: [],
    bodies: {},
  },
  listSyslogLogs: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  getSyslogLog: {
    parameters: [
      { name: 'logid', in: 'path', required: true, type: 'string', check: validate51 },
    ],
    bodies: {},
  },
  listRemoteHosts: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  getSnmp: {
    parameters: [],
    bodies: {},
  },
  createSnmpUser: {
    parameters: [],
    bodies: { 'json': validate22 },
  },
  getSnmpUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: validate52 },
    ],
    bodies: {},
  },
  createSnmpNotification: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: validate52 },
    ],
    bodies: { 'json': validate21 },
  },
  getSnmpNotification: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: validate52 },
      { name: 'notificationid', in: 'path', required: true, type: 'string', check: validate53 },
    ],
    bodies: {},
  },
  listUsers: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  createUser: {
    parameters: [],
    bodies: { 'json': check_components_schemas_UserCreation },
  },
  getUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: validate54 },
    ],
    bodies: {},
  },
  replaceUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: validate54 },
    ],
    bodies: { 'json': check_components_schemas_UserReplacement },
  },
  changeUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: validate54 },
    ],
    bodies: { 'json': check_components_schemas_UserChange },
  },
  deleteUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: validate54 },
    ],
    bodies: {},
  },
  performUserAction: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: validate54 },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: validate55 },
    ],
    bodies: { 'json': validate31 },
  },
  createUserCertificate: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: validate54 },
    ],
    bodies: { 'json': validate32 },
  },
  listUserFiles: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: validate56 },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: validate35 },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: validate36 },
    ],
    bodies: {},
  },
  createUserFile: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: validate54 },
    ],
    bodies: {},
  },
  getUserFile: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: validate56 },
      { name: 'fileid', in: 'path', required: true, type: 'string', check: validate57 },
    ],
    bodies: {},
  },
  getUserFileArchive: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: validate56 },
      { name: 'fileid', in: 'path', required: true, type: 'string', check: validate57 },
    ],
    bodies: {},
  },
  getBlocklist: {
    parameters: [],
    bodies: {},
  },
  replaceBlocklist: {
    parameters: [],
    bodies: { 'json': validate1 },
  },
  changeBlocklist: {
    parameters: [],
    bodies: { 'json': validate1 },
  },
  replaceSnmpTrap: {
    parameters: [],
    bodies: { 'json': check_components_schemas_SnmpTrapConfiguration },
  },
  changeSnmpTrap: {
    parameters: [],
    bodies: { 'json': check_components_schemas_SnmpTrapChange },
  },
};
