// src/client.rs

use crate::api::API;
use crate::operations::{
    CountriesGet, CountriesGetByCountryId, LatestV1ById, LatestV2, LatestV2ById, QueryAddressAsn,
    QueryAddressDatacenter, Speak, SpeakStream,
};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the FastAPI names API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /v1/asn/ip/{ip}`.
    ///
    /// Parameters: the fields of [`QueryAddressAsn`](crate::operations::QueryAddressAsn).
    pub fn query_address_asn(&self, ip: impl Into<String>) -> Call<QueryAddressAsn> {
        self.call(QueryAddressAsn::new(ip))
    }

    /// `GET /v1/datacenter/ip/{ip}`.
    ///
    /// Parameters: the fields of
    /// [`QueryAddressDatacenter`](crate::operations::QueryAddressDatacenter).
    pub fn query_address_datacenter(&self, ip: impl Into<String>) -> Call<QueryAddressDatacenter> {
        self.call(QueryAddressDatacenter::new(ip))
    }

    /// `GET /v2/countries`.
    pub fn countries_get(&self) -> Call<CountriesGet> {
        self.call(CountriesGet::new())
    }

    /// `GET /v2/countries/{country_id}`.
    ///
    /// Parameters: the fields of
    /// [`CountriesGetByCountryId`](crate::operations::CountriesGetByCountryId).
    pub fn countries_get_by_country_id(
        &self,
        country_id: impl Into<String>,
    ) -> Call<CountriesGetByCountryId> {
        self.call(CountriesGetByCountryId::new(country_id))
    }

    /// `GET /v1/latest/{id}`.
    ///
    /// Parameters: the fields of [`LatestV1ById`](crate::operations::LatestV1ById).
    pub fn latest_v1_by_id(&self, id: impl Into<String>) -> Call<LatestV1ById> {
        self.call(LatestV1ById::new(id))
    }

    /// `GET /v2/latest`.
    pub fn latest_v2(&self) -> Call<LatestV2> {
        self.call(LatestV2::new())
    }

    /// `GET /v2/latest/{id}`.
    ///
    /// Parameters: the fields of [`LatestV2ById`](crate::operations::LatestV2ById).
    pub fn latest_v2_by_id(&self, id: impl Into<String>) -> Call<LatestV2ById> {
        self.call(LatestV2ById::new(id))
    }

    /// `POST /v1/speak/{voice}`.
    ///
    /// Parameters: the fields of [`Speak`](crate::operations::Speak).
    pub fn speak(&self, voice: impl Into<String>) -> Call<Speak> {
        self.call(Speak::new(voice))
    }

    /// `POST /v1/speak/{voice}/stream`.
    ///
    /// Parameters: the fields of [`SpeakStream`](crate::operations::SpeakStream).
    pub fn speak_stream(&self, voice: impl Into<String>) -> Call<SpeakStream> {
        self.call(SpeakStream::new(voice))
    }
}

// src/types/asn_address.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AsnAddress {
    pub asn: i64,
    pub extra: JsonObject,
}

impl AsnAddress {
    #[must_use]
    pub fn new(asn: i64) -> Self {
        Self {
            asn,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    AsnAddress,
    "asn" => asn: required,
    .. => extra: rest,
}

// src/types/datacenter_address.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DatacenterAddress {
    pub datacenter: String,
    pub extra: JsonObject,
}

impl DatacenterAddress {
    #[must_use]
    pub fn new(datacenter: impl Into<String>) -> Self {
        Self {
            datacenter: datacenter.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    DatacenterAddress,
    "datacenter" => datacenter: required,
    .. => extra: rest,
}

// src/types/owner.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Owner,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/prefix.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Prefix {
    pub prefix: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Prefix,
    "prefix" => prefix: optional,
    .. => extra: rest,
}

// src/operations/query_address_asn.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::AsnAddress;

/// The request of [`Client::query_address_asn`](crate::Client::query_address_asn):
/// `GET /v1/asn/ip/{ip}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueryAddressAsn {
    pub ip: String,
}

impl QueryAddressAsn {
    #[must_use]
    pub fn new(ip: impl Into<String>) -> Self {
        Self { ip: ip.into() }
    }
}

impl Operation for QueryAddressAsn {
    type Output = AsnAddress;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query_address_v1_asn_ip__ip__get",
        method: "GET",
        template: "/v1/asn/ip/{ip}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/asn/ip/").segment("ip", &self.ip);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/query_address_datacenter.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::DatacenterAddress;

/// The request of [`Client::query_address_datacenter`](crate::Client::query_address_datacenter):
/// `GET /v1/datacenter/ip/{ip}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueryAddressDatacenter {
    pub ip: String,
}

impl QueryAddressDatacenter {
    #[must_use]
    pub fn new(ip: impl Into<String>) -> Self {
        Self { ip: ip.into() }
    }
}

impl Operation for QueryAddressDatacenter {
    type Output = DatacenterAddress;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query_address_v1_datacenter_ip__ip__get",
        method: "GET",
        template: "/v1/datacenter/ip/{ip}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/datacenter/ip/").segment("ip", &self.ip);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/countries_get.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::countries_get`](crate::Client::countries_get): `GET /v2/countries`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountriesGet {}

impl CountriesGet {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for CountriesGet {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "countries_get_v2_countries_get",
        method: "GET",
        template: "/v2/countries",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v2/countries");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/countries_get_by_country_id.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of
/// [`Client::countries_get_by_country_id`](crate::Client::countries_get_by_country_id):
/// `GET /v2/countries/{country_id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountriesGetByCountryId {
    pub country_id: String,
}

impl CountriesGetByCountryId {
    #[must_use]
    pub fn new(country_id: impl Into<String>) -> Self {
        Self {
            country_id: country_id.into(),
        }
    }
}

impl Operation for CountriesGetByCountryId {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "countries_get_v2_countries__country_id__get",
        method: "GET",
        template: "/v2/countries/{country_id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/v2/countries/")
            .segment("country_id", &self.country_id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/latest_v1_by_id.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::latest_v1_by_id`](crate::Client::latest_v1_by_id):
/// `GET /v1/latest/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LatestV1ById {
    pub id: String,
}

impl LatestV1ById {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for LatestV1ById {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "latest_v1_latest__id__get",
        method: "GET",
        template: "/v1/latest/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/latest/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/latest_v2.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::latest_v2`](crate::Client::latest_v2): `GET /v2/latest`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LatestV2 {}

impl LatestV2 {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for LatestV2 {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "latest_v2_latest_get",
        method: "GET",
        template: "/v2/latest",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v2/latest");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/latest_v2_by_id.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::latest_v2_by_id`](crate::Client::latest_v2_by_id):
/// `GET /v2/latest/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LatestV2ById {
    pub id: String,
}

impl LatestV2ById {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for LatestV2ById {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "latest_v2_latest__id__get",
        method: "GET",
        template: "/v2/latest/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v2/latest/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/speak.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::speak`](crate::Client::speak): `POST /v1/speak/{voice}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Speak {
    pub voice: String,
}

impl Speak {
    #[must_use]
    pub fn new(voice: impl Into<String>) -> Self {
        Self {
            voice: voice.into(),
        }
    }
}

impl Operation for Speak {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "speak_v1_speak__voice__post",
        method: "POST",
        template: "/v1/speak/{voice}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/speak/").segment("voice", &self.voice);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/speak_stream.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::speak_stream`](crate::Client::speak_stream):
/// `POST /v1/speak/{voice}/stream`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SpeakStream {
    pub voice: String,
}

impl SpeakStream {
    #[must_use]
    pub fn new(voice: impl Into<String>) -> Self {
        Self {
            voice: voice.into(),
        }
    }
}

impl Operation for SpeakStream {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "speak_v1_speak__voice__stream_post",
        method: "POST",
        template: "/v1/speak/{voice}/stream",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/v1/speak/")
            .segment("voice", &self.voice)
            .path("/stream");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
